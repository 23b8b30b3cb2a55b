/** Corners, edges and rays of boxes; the same order of corners as drivekit.geometry.corners. */

const SIGNS = [
  [1, 1, -1], [1, -1, -1], [-1, -1, -1], [-1, 1, -1],
  [1, 1, 1], [1, -1, 1], [-1, -1, 1], [-1, 1, 1],
];

/** Corners that an edge joins: bottom, top, uprights. */
export const EDGES = [
  [0, 1], [1, 2], [2, 3], [3, 0], [4, 5], [5, 6], [6, 7], [7, 4], [0, 4], [1, 5], [2, 6], [3, 7],
];

/** Row-major rotation of a unit quaternion w x y z. */
export function rotationOf(w, x, y, z) {
  return [
    1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y),
    2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x),
    2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y),
  ];
}

/**
 * Rotation of a box of a set: by its quaternion, else its yaw.
 * @param {import("./decode.js").BoxSet} set
 */
export function rotationAt(set, i) {
  if (set.quat) return rotationOf(set.quat[4 * i], set.quat[4 * i + 1], set.quat[4 * i + 2], set.quat[4 * i + 3]);
  const c = Math.cos(set.yaw[i]), s = Math.sin(set.yaw[i]);
  return [c, -s, 0, s, c, 0, 0, 0, 1];
}

/**
 * Corners (8 x 3), then the middle of the floor, the middle of its front edge, and a point beyond.
 * @param {import("./decode.js").BoxSet} set
 * @returns {Float64Array} 33 numbers a box
 */
export function shapesOf(set) {
  if (set.shapes) return set.shapes;
  const out = new Float64Array(set.n * 33);
  for (let i = 0; i < set.n; i++) {
    const r = rotationAt(set, i);
    const put = (k, a, b, c) => {
      const x = (a * set.size[3 * i]) / 2, y = (b * set.size[3 * i + 1]) / 2, z = (c * set.size[3 * i + 2]) / 2;
      for (let row = 0; row < 3; row++)
        out[33 * i + 3 * k + row] = set.center[3 * i + row] + r[3 * row] * x + r[3 * row + 1] * y + r[3 * row + 2] * z;
    };
    SIGNS.forEach(([a, b, c], k) => put(k, a, b, c));
    put(8, 0, 0, -1);
    put(9, 1, 0, -1);
    put(10, 1.35, 0, -1);
  }
  set.shapes = out;
  return out;
}

/** Lines of a box as pairs of points of its shape: the edges and a tick over the front. */
export const LINES = [...EDGES, [8, 10]];

/**
 * Distance along a ray at which it enters a box, or Infinity. A `margin` makes the box larger.
 * @param {number[]} origin
 * @param {number[]} direction unit
 */
export function rayHitsBox(set, i, origin, direction, margin) {
  const r = rotationAt(set, i);
  let enter = -Infinity, leave = Infinity;
  for (let axis = 0; axis < 3; axis++) {
    let o = 0, d = 0;
    for (let row = 0; row < 3; row++) {
      o += r[3 * row + axis] * (origin[row] - set.center[3 * i + row]);
      d += r[3 * row + axis] * direction[row];
    }
    const half = set.size[3 * i + axis] / 2 + margin;
    if (Math.abs(d) < 1e-12) {
      if (!(Math.abs(o) <= half)) return Infinity;
      continue;
    }
    const t0 = (-half - o) / d, t1 = (half - o) / d;
    enter = Math.max(enter, Math.min(t0, t1));
    leave = Math.min(leave, Math.max(t0, t1));
  }
  if (!(enter <= leave) || leave < 0) return Infinity;
  return Math.max(enter, 0);
}

/**
 * Corners of the convex hull of u v pairs, in order (Andrew's monotone chain).
 * @param {number[][]} points
 */
export function convexHull(points) {
  const sorted = [...points].sort((p, q) => p[0] - q[0] || p[1] - q[1]);
  const half = (list) => {
    const chain = [];
    for (const p of list) {
      while (chain.length > 1) {
        const [a, b] = chain.slice(-2);
        if ((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]) > 0) break;
        chain.pop();
      }
      chain.push(p);
    }
    chain.pop();
    return chain;
  };
  return sorted.length < 3 ? sorted : [...half(sorted), ...half(sorted.reverse())];
}

/** Tells whether a convex polygon holds a point, `margin` px around it included. */
export function hullHolds(hull, u, v, margin) {
  if (hull.length < 3) return hull.some((p) => Math.hypot(p[0] - u, p[1] - v) <= margin);
  return hull.every((a, k) => {
    const b = hull[(k + 1) % hull.length];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    return ((b[0] - a[0]) * (v - a[1]) - (b[1] - a[1]) * (u - a[0])) / length >= -margin;
  });
}
