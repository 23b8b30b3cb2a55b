/**
 * Keeps what was used last, up to a number of bytes.
 * @template V
 * @param {number} limit bytes
 * @param {(value: V) => void} [release] called for what is dropped
 */
export function byteCache(limit, release = () => {}) {
  /** @type {Map<string, {value: V, bytes: number}>} */
  const entries = new Map();
  let held = 0;
  return {
    /** @returns {V | undefined} */
    get(key) {
      const entry = entries.get(key);
      if (!entry) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    has: (key) => entries.has(key),
    /** @param {V} value */
    put(key, value, bytes) {
      const before = entries.get(key);
      if (before) {
        held -= before.bytes;
        entries.delete(key);
      }
      entries.set(key, { value, bytes });
      held += bytes;
      // What was just put in stays, however large it is.
      for (const [oldest, entry] of entries) {
        if (held <= limit || oldest === key) break;
        entries.delete(oldest);
        held -= entry.bytes;
        release(entry.value);
      }
    },
    get bytes() {
      return held;
    },
    get size() {
      return entries.size;
    },
    keys: () => entries.keys(),
  };
}
