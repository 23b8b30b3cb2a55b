/**
 * The state of the view: one string in the address, on the command line and in tests
 * (docs/viewer_wire.md, State). A field absent from a state has its default.
 */

// Browsers bar pages that write their address more than 200 times in 30 s.
const WRITE_MS = 350;
const PLAIN = /[^A-Za-z0-9\-._~:,@+/]/gu;

const encode = (text) => text.replace(PLAIN, (c) => [...new TextEncoder().encode(c)]
  .map((b) => `%${b.toString(16).toUpperCase().padStart(2, "0")}`).join(""));

/** At most four decimals, no trailing zeros, no -0. */
export function number(value) {
  const text = value.toFixed(4).replace(/\.?0+$/, "");
  return text === "-0" ? "0" : text;
}

const finite = (text) => {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value)) throw new Error(`'${text}' is not a number`);
  return value;
};

const string = { read: (text) => text, write: (value) => value };
const real = (low = -Infinity, high = Infinity) => ({
  read: (text) => within(finite(text), low, high),
  write: number,
});
const whole = (low, high) => ({
  read(text) {
    if (!/^\d+$/.test(text)) throw new Error(`'${text}' is not a whole number`);
    return within(Number(text), low, high);
  },
  write: String,
});
const names = {
  read: (text) => text.split(",").filter(Boolean).map(decodeURIComponent),
  write: (list) => [...list].sort().map((name) => encode(name).replaceAll(",", "%2C")).join(","),
  isEncoded: true,
};
const numbers = (count) => ({
  read(text) {
    const values = text.split(",").map(finite);
    if (values.length !== count) throw new Error(`expected ${count} numbers, got ${values.length}`);
    return values;
  },
  write: (values) => values.map(number).join(","),
});
const choice = (...allowed) => ({
  read(text) {
    if (!allowed.includes(text)) throw new Error(`'${text}' is none of ${allowed.join(", ")}`);
    return text;
  },
  write: (value) => value,
});

function within(value, low, high) {
  if (value < low || value > high) throw new Error(`${value} is not in ${low} to ${high}`);
  return value;
}

const frame = {
  read: (text) => (text.startsWith("@") ? text : whole(0, 1e9).read(text)),
  write: String,
};
const view = {
  read: (text) => (text.startsWith("@") ? text : choice("chase", "bev", "side", "front", "free").read(text)),
  write: (value) => value,
};

/** Key, name in the page, how it is read and written, default. */
const FIELDS = [
  ["s", "scene", string, null],
  ["f", "frame", frame, 0],
  ["sl", "slice", string, null],
  ["c", "color", string, "height"],
  ["cr", "colorRange", numbers(2), null],
  ["ps", "pointSize", real(0.5, 10), 2],
  ["bc", "boxColor", choice("auto", "kind", "class", "source", "track"), "auto"],
  ["hide", "hide", names, []],
  ["show", "show", names, []],
  ["cls", "classes", names, null],
  ["sc", "minScore", real(0, 1e9), 0],
  ["r", "maxRange", real(0, 1e9), null],
  ["tri", "triage", names, null],
  ["sel", "selected", string, null],
  ["cam", "camera", view, "chase"],
  ["at", "place", numbers(6), null],
  ["fol", "follow", choice("ego", "track", "none"), "ego"],
  ["img", "image", string, null],
  ["sw", "sweeps", whole(1, 20), 1],
  ["eo", "order", string, "worst"],
  ["ms", "measure", numbers(6), null],
  ["th", "theme", choice("dark", "light"), null],
  ["lg", "language", choice("en", "ko"), null],
];

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** The state nobody has changed yet. */
export function defaults() {
  const state = { unknown: {} };
  for (const [, name, , value] of FIELDS) state[name] = Array.isArray(value) ? [...value] : value;
  return state;
}

/** Reads a hash; `remarks` name what could not be understood. */
export function parseState(text) {
  const state = defaults();
  const remarks = [];
  for (const part of text.replace(/^#/, "").split("&")) {
    if (!part) continue;
    const at = part.indexOf("=");
    const key = at < 0 ? part : part.slice(0, at);
    const field = FIELDS.find(([known]) => known === key);
    try {
      const raw = at < 0 ? "" : part.slice(at + 1);
      if (!field) state.unknown[key] = decodeURIComponent(raw);
      else state[field[1]] = field[2].read(field[2].isEncoded ? raw : decodeURIComponent(raw));
    } catch (error) {
      remarks.push(`${key}: ${error.message}`);
    }
  }
  return { state, remarks };
}

/** The canonical string of a state. */
export function formatState(state) {
  const parts = [];
  for (const [key, name, kind, standard] of FIELDS) {
    if (state[name] === null || same(state[name], standard)) continue;
    const text = kind.write(state[name]);
    if (kind !== frame && text === "" && standard === null && name !== "classes" && name !== "triage") continue;
    parts.push(`${key}=${kind.isEncoded ? text : encode(text)}`);
  }
  for (const key of Object.keys(state.unknown).sort()) parts.push(`${key}=${encode(state.unknown[key])}`);
  return parts.join("&");
}

/** Layers that are off until someone asks for them. */
export const OFF_BY_DEFAULT = new Set(["undecided", "trails", "boxpoints", "imagepoints"]);

export const isOn = (state, layer) =>
  OFF_BY_DEFAULT.has(layer) ? state.show.includes(layer) : !state.hide.includes(layer);

/** The part of a state to change so that a layer is on or off. */
export function withLayer(state, layer, on) {
  const list = OFF_BY_DEFAULT.has(layer) ? "show" : "hide";
  const rest = state[list].filter((name) => name !== layer);
  const isListed = on === OFF_BY_DEFAULT.has(layer);
  return { [list]: isListed ? [...rest, layer] : rest };
}

/**
 * Holds the state, tells who listens what changed, and keeps the address up to date.
 * @param {ReturnType<typeof defaults>} initial
 */
export function createStore(initial) {
  let state = initial;
  const listeners = [];
  let timer = 0;
  const write = () => {
    timer = 0;
    const hash = `#${formatState(state)}`;
    if (location.hash !== hash && !(hash === "#" && location.hash === ""))
      history.replaceState(null, "", hash);
  };
  return {
    get: () => state,
    /** @param {Partial<typeof initial>} patch */
    set(patch) {
      const changed = Object.keys(patch).filter((name) => !same(patch[name], state[name]));
      if (!changed.length) return;
      state = { ...state, ...patch };
      if (!timer) timer = setTimeout(write, WRITE_MS);
      const what = new Set(changed);
      for (const { names: wanted, call } of listeners)
        if (wanted === null || wanted.some((name) => what.has(name))) call(state, what);
    },
    /** Calls back after one of the fields changed (any, for `null`). */
    on(wanted, call) {
      listeners.push({ names: wanted, call });
    },
    flush: write,
  };
}
