import { byteCache } from "./cache.js";
import { readContainer, readFrame } from "./decode.js";

/**
 * Where the page's data come from: the server beside it, or the page itself (`DRIVEKIT_INLINE`).
 */

const FRAME_BYTES = 160e6;
const THUMB_BYTES = 96e6;
const IMAGE_BYTES = 96e6;

/** What went wrong, in three parts. */
export class Problem extends Error {
  constructor({ problem, where = null, fix = null, isUnreachable = false }) {
    super(problem);
    this.problem = problem;
    this.where = where;
    this.fix = fix;
    this.isUnreachable = isUnreachable;
  }
}

/** @typedef {(path: string, init?: RequestInit) => Promise<Response>} Get */

/** @type {Get} */
async function fromServer(path, init) {
  let response;
  try {
    response = await fetch(path, init);
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Problem({
      problem: "The server does not answer.",
      where: path,
      fix: "Is drivekit view still running in its terminal?",
      isUnreachable: true,
    });
  }
  if (response.ok) return response;
  const answer = await response.json().catch(() => null);
  const isUnreachable = response.status === 503;
  throw new Problem(answer?.error ? { ...answer.error, isUnreachable } : { problem: `The server answered ${response.status}.`, where: path });
}

/** @type {Get} */
async function fromPage(path) {
  const element = document.querySelector(`script[data-path="${CSS.escape(path)}"]`)
    ?? document.querySelector(`script[data-path="${CSS.escape(`${path}?thumb=1`)}"]`);
  if (!element) throw new Problem({ problem: "This is not in the file.", where: path });
  const bytes = Uint8Array.from(atob(element.textContent.trim()), (c) => c.charCodeAt(0));
  const type = element.dataset.media ?? "application/octet-stream";
  if (element.dataset.encoding !== "gzip+base64") return new Response(new Blob([bytes], { type }));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
}

/** Opens the data of this page. */
export function openSource() {
  const inline = window.DRIVEKIT_INLINE ?? null;
  const get = inline ? fromPage : fromServer;
  const frames = byteCache(FRAME_BYTES);
  const thumbs = byteCache(THUMB_BYTES, (image) => image.close());
  const images = byteCache(IMAGE_BYTES, (image) => image.close());
  const pending = new Map();

  /** One request for what several ask for at once. */
  function once(key, start) {
    if (!pending.has(key)) pending.set(key, start().finally(() => pending.delete(key)));
    return pending.get(key);
  }

  const json = async (path) => (await get(path)).json();

  function framePath(scene, i, sweeps) {
    return `s/${scene}/frames/${i}.bin${sweeps > 1 ? `?sweeps=${sweeps}` : ""}`;
  }

  return {
    inline,
    scenes: () => json("scenes.json"),
    scene: (k) => json(`s/${k}/scene.json`),
    errors: async (k) => readContainer(await (await get(`s/${k}/errors.bin`)).arrayBuffer()),
    history: (k, i, source, box) => json(`s/${k}/history/${i}/${source}/${box}.json`),
    triage: () => json("triage"),
    mark: async (entry) => (await get("triage", {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Drivekit": "1" },
      body: JSON.stringify(entry),
    })).json(),

    /** @returns {import("./decode.js").Frame | undefined} */
    cachedFrame: (k, i, sweeps) => frames.get(framePath(k, i, sweeps)),
    hasFrame: (k, i, sweeps) => frames.has(framePath(k, i, sweeps)),
    /** @returns {Promise<import("./decode.js").Frame>} */
    frame(k, i, sweeps) {
      const path = framePath(k, i, sweeps);
      const known = frames.get(path);
      if (known) return Promise.resolve(known);
      return once(path, async () => {
        const frame = readFrame(await (await get(path)).arrayBuffer());
        frames.put(path, frame, frame.bytes);
        return frame;
      });
    },

    imagePath: (k, i, camera, isThumb) => `s/${k}/images/${i}/${camera}${isThumb ? "?thumb=1" : ""}`,
    cachedImage: (path) => (path.endsWith("?thumb=1") ? thumbs : images).get(path),
    /** @returns {Promise<ImageBitmap>} */
    image(path) {
      const cache = path.endsWith("?thumb=1") ? thumbs : images;
      const known = cache.get(path);
      if (known) return Promise.resolve(known);
      return once(path, async () => {
        const blob = await (await get(path)).blob();
        const image = await createImageBitmap(blob).catch(() => {
          throw new Problem({ problem: "This image cannot be decoded.", where: path });
        });
        cache.put(path, image, image.width * image.height * 4);
        return image;
      });
    },
    held: () => ({ frames: frames.bytes, thumbs: thumbs.bytes, images: images.bytes }),
  };
}

/** @param {string} text base64 */
export function bytesOf(text) {
  return Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
}
