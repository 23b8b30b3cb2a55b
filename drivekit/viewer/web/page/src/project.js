/**
 * Cameras as drivekit.model.cameras has them, and straight lines seen through them.
 * @typedef {{width: number, height: number, K: number[], model: string, distortion: number[],
 *   rMax: number}} Camera `K` row by row; `rMax` is where the lens folds back
 */

const NEAR = 0.1; // [m] what is nearer is cut off before it is projected
const BACK = (175 * Math.PI) / 180; // a fisheye's straight-back direction is a whole circle
const FIRST_PIECES = 4; // a bent line starts with this many pieces …
const DEPTH = 5; // … each halved this often where it is not straight yet
const STRAIGHT = 0.15; // [px]

/**
 * Writes where a point in the camera's frame appears to `out[at]`, `out[at + 1]`.
 * @param {Camera} camera
 * @returns {boolean} whether it can be seen; it may still lie outside the image
 */
export function projectPoint(camera, x, y, z, out, at = 0) {
  const d = camera.distortion;
  let a, b, valid;
  if (camera.model === "kannala-brandt") {
    const across = Math.hypot(x, y);
    const theta = Math.atan2(across, z);
    valid = Math.hypot(across, z) > 1e-6 && theta < camera.rMax;
    const ratio = across > 1e-12 ? fisheye(theta, d) / across : 0;
    a = x * ratio;
    b = y * ratio;
  } else {
    a = x / z;
    b = y / z;
    valid = z > 1e-6 && Math.hypot(a, b) < camera.rMax;
    if (d.length) {
      const [k1, k2, p1, p2, k3 = 0, k4 = 0, k5 = 0, k6 = 0] = d;
      const r2 = a * a + b * b;
      const radial = (1 + r2 * (k1 + r2 * (k2 + r2 * k3))) / (1 + r2 * (k4 + r2 * (k5 + r2 * k6)));
      const bent = a * radial + 2 * p1 * a * b + p2 * (r2 + 2 * a * a);
      b = b * radial + p1 * (r2 + 2 * b * b) + 2 * p2 * a * b;
      a = bent;
    }
  }
  const K = camera.K;
  out[at] = K[0] * a + K[1] * b + K[2];
  out[at + 1] = K[4] * b + K[5];
  return valid;
}

function fisheye(theta, d) {
  const [k1 = 0, k2 = 0, k3 = 0, k4 = 0] = d;
  const t2 = theta * theta;
  return theta * (1 + t2 * (k1 + t2 * (k2 + t2 * (k3 + t2 * k4))));
}

/**
 * Gives what a camera sees of a straight line as pieces in its image.
 * @param {Camera} camera
 * @param {ArrayLike<number>} p two ends in the camera's frame: x y z x y z
 * @param {(u0: number, v0: number, u1: number, v1: number) => void} draw
 */
export function projectSegment(camera, p, draw) {
  let [ax, ay, az, bx, by, bz] = p;
  const isPinhole = camera.model !== "kannala-brandt";
  if (isPinhole) {
    if (!(az >= NEAR) && !(bz >= NEAR)) return;
    if (az < NEAR || bz < NEAR) {
      const t = (NEAR - az) / (bz - az);
      const x = ax + t * (bx - ax), y = ay + t * (by - ay);
      if (az < NEAR) [ax, ay, az] = [x, y, NEAR];
      else [bx, by, bz] = [x, y, NEAR];
    }
  }
  const line = [ax, ay, az, bx - ax, by - ay, bz - az];
  const bends = camera.distortion.length > 0 || !isPinhole;
  if (!bends) {
    const ends = [0, 0, 0, 0];
    projectPoint(camera, ax, ay, az, ends, 0);
    projectPoint(camera, bx, by, bz, ends, 2);
    clipToImage(camera, ends[0], ends[1], ends[2], ends[3], draw);
    return;
  }
  let before = at(camera, line, 0);
  for (let k = 0; k < FIRST_PIECES; k++) {
    const t0 = k / FIRST_PIECES, t1 = (k + 1) / FIRST_PIECES;
    const after = at(camera, line, t1);
    pieces(camera, line, t0, t1, before, after, DEPTH, draw);
    before = after;
  }
}

/** Where a line is at `t`: [u, v], or null where it cannot be seen. */
function at(camera, line, t) {
  const x = line[0] + t * line[3], y = line[1] + t * line[4], z = line[2] + t * line[5];
  const pixel = [0, 0];
  if (!projectPoint(camera, x, y, z, pixel)) return null;
  if (camera.model === "kannala-brandt" && Math.atan2(Math.hypot(x, y), z) >= BACK) return null;
  return pixel;
}

function pieces(camera, line, t0, t1, a, b, depth, draw) {
  if (depth === 0 || (!a && !b && depth < DEPTH - 1)) {
    if (a && b) clipToImage(camera, a[0], a[1], b[0], b[1], draw);
    return;
  }
  const t = (t0 + t1) / 2;
  const middle = at(camera, line, t);
  if (a && b && middle) {
    const off = Math.hypot(middle[0] - (a[0] + b[0]) / 2, middle[1] - (a[1] + b[1]) / 2);
    if (off < STRAIGHT) {
      clipToImage(camera, a[0], a[1], b[0], b[1], draw);
      return;
    }
  }
  pieces(camera, line, t0, t, a, middle, depth - 1, draw);
  pieces(camera, line, t, t1, middle, b, depth - 1, draw);
}

/** Liang–Barsky: a pixel covers [0, width) x [0, height). */
function clipToImage(camera, u0, v0, u1, v1, draw) {
  const du = u1 - u0, dv = v1 - v0;
  let enter = 0, leave = 1;
  const sides = [
    [-du, u0],
    [du, camera.width - u0],
    [-dv, v0],
    [dv, camera.height - v0],
  ];
  for (const [step, room] of sides) {
    if (step === 0) {
      if (!(room >= 0)) return;
    } else {
      const t = room / step;
      if (step < 0) enter = Math.max(enter, t);
      else leave = Math.min(leave, t);
    }
  }
  if (!(enter <= leave)) return;
  draw(u0 + enter * du, v0 + enter * dv, u0 + leave * du, v0 + leave * dv);
}

/** @returns {Float64Array} the (3, 4) part of `a_from_b` applied to x y z triples */
export function transformPoints(matrix, points) {
  const out = new Float64Array(points.length);
  for (let i = 0; i < points.length; i += 3) {
    const x = points[i], y = points[i + 1], z = points[i + 2];
    for (let r = 0; r < 3; r++)
      out[i + r] = matrix[4 * r] * x + matrix[4 * r + 1] * y + matrix[4 * r + 2] * z + matrix[4 * r + 3];
  }
  return out;
}
