/**
 * The container of docs/viewer_wire.md, and a frame as the page uses it.
 *
 * @typedef {{values: ArrayLike<number>, scale: number, offset: number, missing: number | null,
 *   width: number}} Channel
 * @typedef {{sensor: string, n: number, xyz: Int16Array | Float32Array, scale: number,
 *   origin: number[], channels: Record<string, Channel>}} Cloud
 * @typedef {{model: string, kind: Uint8Array, partner: Float64Array, affinity: Float64Array,
 *   reason: Uint8Array, errors: Record<string, Float64Array>}} Verdicts
 * @typedef {{source: string, n: number, center: Float64Array, size: Float64Array,
 *   quat: Float64Array | null, yaw: Float64Array, label: Uint16Array, row: Float64Array,
 *   score: Float64Array | null, velocity: Float64Array | null, n_points: ArrayLike<number> | null,
 *   inside: ArrayLike<number> | null, track: string[] | null,
 *   attributes: Record<string, unknown>[] | null, verdicts: Verdicts[],
 *   shapes?: Float64Array}} BoxSet
 * @typedef {{camera: number, key: string, stamp_ns: string | null, lens: import("./project.js").Camera | null,
 *   width: number, height: number, camera_from_view: number[] | null}} CameraFrame
 * @typedef {{frame: number, key: string, stamp_ns: string | null, title: string,
 *   world_from_view: number[] | null, clouds: Cloud[], boxes: BoxSet[], cameras: CameraFrame[],
 *   notes: string[], bytes: number}} Frame
 */

const TYPES = {
  u1: Uint8Array, i2: Int16Array, u2: Uint16Array, i4: Int32Array, u4: Uint32Array, f4: Float32Array, f8: Float64Array,
};

/**
 * Reads a container: its header with typed arrays where it names them. Nothing is copied.
 * @param {ArrayBuffer} buffer
 */
export function readContainer(buffer) {
  const view = new DataView(buffer);
  if (buffer.byteLength < 8 || view.getUint32(0, false) !== 0x444b4631)
    throw new Error("this is not a drivekit container: it does not begin with DKF1");
  const start = 8 + view.getUint32(4, true);
  if (start > buffer.byteLength) throw new Error("the container ends within its header");
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, start - 8)));
  return arraysIn(header, buffer, start);
}

function arraysIn(value, buffer, start) {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item) => arraysIn(item, buffer, start));
  if (typeof value.at === "number" && value.type in TYPES && Array.isArray(value.shape)) {
    const count = value.shape.reduce((n, k) => n * k, 1);
    const Type = TYPES[value.type];
    if (start + value.at + count * Type.BYTES_PER_ELEMENT > buffer.byteLength)
      throw new Error("the container ends within an array");
    return new Type(buffer, start + value.at, count);
  }
  for (const [key, item] of Object.entries(value)) value[key] = arraysIn(item, buffer, start);
  return value;
}

/** @returns {Frame} */
export function readFrame(buffer) {
  const frame = readContainer(buffer);
  let extra = 0;
  for (const cloud of frame.clouds) {
    const channels = {};
    for (const channel of cloud.channels) {
      const values = drawable(channel.values);
      if (values !== channel.values) extra += values.byteLength;
      channels[channel.name] = { ...channel, values, width: cloud.n ? values.length / cloud.n : 1 };
    }
    cloud.channels = channels;
  }
  for (const seen of frame.cameras) seen.lens = lensOf(seen);
  frame.bytes = buffer.byteLength + extra;
  return frame;
}

/** What stands in for a frame that cannot be read. */
export function unreadableFrame(scene, i) {
  const key = scene.frames.keys[i] ?? "";
  return /** @type {Frame} */ ({
    frame: i, scene: scene.id, key, stamp_ns: null, title: `${scene.id} · ${key}`, view: scene.view, world_from_view: null,
    clouds: [], boxes: [], cameras: [], notes: [], bytes: 0, isUnreadable: true,
  });
}

/** What the graphics card takes as numbers: no 32-bit integers, no doubles. */
function drawable(values) {
  const isFine = values instanceof Uint8Array || values instanceof Int16Array ||
    values instanceof Uint16Array || values instanceof Float32Array;
  return isFine ? values : Float32Array.from(values);
}

function lensOf(seen) {
  if (!seen.K || !seen.camera_from_view) return null;
  return {
    width: seen.width,
    height: seen.height,
    K: seen.K.flat(),
    model: seen.model,
    distortion: seen.distortion ?? [],
    rMax: seen.r_max ?? (seen.model === "kannala-brandt" ? Math.PI : Infinity),
  };
}

/** Where a row of a set is, or -1. */
export function indexOfRow(set, row) {
  for (let i = 0; i < set.n; i++) if (set.row[i] === row) return i;
  return -1;
}

/** Value of a channel at a point, NaN where it is missing. */
export function channelAt(channel, i, component = 0) {
  const raw = channel.values[i * channel.width + component];
  return channel.missing !== null && raw === channel.missing ? NaN : channel.offset + channel.scale * raw;
}
