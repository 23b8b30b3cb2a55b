import { channelAt } from "./decode.js";
import { LineBatch } from "./lines.js";
import { rgb } from "./theme.js";

/** Points under the pointer, and distances between two of them. */

const REACH_PX = 7;
const ROAD_REACH_M = 15;
const ROAD_SAMPLES = 20000;
const ROAD_SHARE = 0.15;

/**
 * Finds the point of the clouds that is drawn nearest to a pixel.
 * @param {ReturnType<typeof import("./scene3d.js").createScene3d>} view
 * @returns {{cloud: import("./decode.js").Cloud, i: number, xyz: number[]} | null}
 */
export function pointAt(view, x, y) {
  const m = view.matrix();
  const [w, h] = view.size();
  let best = null, bestScore = Infinity;
  for (const cloud of view.clouds()) {
    const { xyz, scale, origin, n } = cloud;
    for (let i = 0; i < n; i++) {
      const px = origin[0] + scale * xyz[3 * i], py = origin[1] + scale * xyz[3 * i + 1], pz = origin[2] + scale * xyz[3 * i + 2];
      const depth = m[3] * px + m[7] * py + m[11] * pz + m[15];
      if (depth < 0.5) continue;
      const dx = ((m[0] * px + m[4] * py + m[8] * pz + m[12]) / depth + 1) * 0.5 * w - x;
      if (dx > REACH_PX || dx < -REACH_PX) continue;
      const dy = (1 - (m[1] * px + m[5] * py + m[9] * pz + m[13]) / depth) * 0.5 * h - y;
      const off = dx * dx + dy * dy;
      // The nearest on the screen; of those about as near, the one in front.
      const score = off + depth * 0.05;
      if (off <= REACH_PX * REACH_PX && score < bestScore) {
        bestScore = score;
        best = { cloud, i, xyz: [px, py, pz] };
      }
    }
  }
  return best;
}

/**
 * Height of the road in the view frame [m]: 0 in the vehicle's, else what lies low around the sensor.
 * @param {import("./decode.js").Frame} frame
 */
export function roadLevel(frame) {
  if (frame.view === "ego") return 0;
  const heights = [];
  for (const { n, xyz, scale, origin } of frame.clouds) {
    const step = Math.max(1, Math.floor(n / ROAD_SAMPLES));
    for (let i = 0; i < n; i += step)
      if (Math.hypot(origin[0] + scale * xyz[3 * i], origin[1] + scale * xyz[3 * i + 1]) < ROAD_REACH_M)
        heights.push(origin[2] + scale * xyz[3 * i + 2]);
  }
  heights.sort((a, b) => a - b);
  return heights.length ? heights[Math.floor(heights.length * ROAD_SHARE)] : 0;
}

/** Where a ray meets the road, or null. */
export function groundAt({ origin, direction }, level) {
  if (direction[2] > -1e-4) return null;
  const t = (level - origin[2]) / direction[2];
  return t > 2000 ? null : [0, 1, 2].map((k) => origin[k] + t * direction[k]);
}

/** All channels of a point as [name, value] pairs. */
export function readout(point) {
  return Object.values(point.cloud.channels)
    .filter((channel) => channel.width === 1)
    .map((channel) => [channel.name, channelAt(channel, point.i)]);
}

/** @param {number[] | null} ends x y z x y z */
export function measureLines(ends, theme) {
  const batch = new LineBatch();
  if (!ends) return batch;
  const stroke = { color: rgb(theme === "light" ? "#b0006d" : "#ff7ad1"), dashes: [], width: 2, alpha: 1 };
  batch.path(ends, stroke);
  for (const k of [0, 3]) {
    const [x, y, z] = ends.slice(k, k + 3);
    for (const [dx, dy, dz] of [[0.4, 0, 0], [0, 0.4, 0], [0, 0, 0.4]])
      batch.add(x - dx, y - dy, z - dz, x + dx, y + dy, z + dz, stroke);
  }
  return batch;
}

export function distance(ends) {
  const [dx, dy, dz] = [0, 1, 2].map((k) => ends[3 + k] - ends[k]);
  return { all: Math.hypot(dx, dy, dz), flat: Math.hypot(dx, dy), up: dz };
}
