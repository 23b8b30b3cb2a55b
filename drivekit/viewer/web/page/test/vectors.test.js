// The page's functions against what Python computed: vectors.json, of tools/make_viewer_vectors.py.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { shapesOf } from "../src/boxmath.js";
import { channelAt, readFrame } from "../src/decode.js";
import { projectPoint, projectSegment } from "../src/project.js";
import { formatState, parseState } from "../src/state.js";

const vectors = JSON.parse(readFileSync(new URL("../vectors.json", import.meta.url), "utf8"));
const isNear = (a, b, off) => Math.abs(a - b) <= off;

test("corners of boxes, by quaternion and by yaw", () => {
  for (const { center, size, quat, yaw, corners } of vectors.boxes) {
    const isFlat = Math.abs(quat[1]) + Math.abs(quat[2]) < 1e-12;
    for (const set of [{ quat }, ...(isFlat ? [{ quat: null, yaw: [yaw] }] : [])]) {
      const shape = shapesOf({ n: 1, center, size, ...set });
      corners.flat().forEach((value, k) => assert(isNear(shape[k], value, 1e-9)));
    }
  }
});

for (const camera of vectors.cameras) {
  const lens = { ...camera, rMax: camera.r_max ?? (camera.model === "pinhole" ? Infinity : Math.PI) };

  test(`points through a ${camera.name} lens`, () => {
    const pixel = [0, 0];
    camera.points.forEach(([x, y, z], k) => {
      const wanted = camera.pixels[k];
      const isSeen = wanted !== null && wanted.every(Number.isFinite);
      assert.equal(projectPoint(lens, x, y, z, pixel), isSeen);
      if (isSeen) pixel.forEach((value, c) => assert(isNear(value, wanted[c], 1e-6)));
    });
  });

  test(`edges through a ${camera.name} lens begin and end where they should`, () => {
    for (const { ends, visible } of camera.segments) {
      const pieces = [];
      projectSegment(lens, ends.flat(), (...piece) => pieces.push(piece));
      const long = (list) => list.reduce((sum, [a, b, c, d]) => sum + Math.hypot(c - a, d - b), 0);
      const wanted = visible.map((piece) => piece.flat());
      assert(isNear(long(pieces), long(wanted), 0.5 + 0.02 * long(wanted)), `${long(pieces)} px, not ${long(wanted)}`);
    }
  });
}

test("states have one canonical string", () => {
  for (const { text, canonical } of vectors.states) assert.equal(formatState(parseState(text).state), canonical);
});

test("what a state cannot mean is a remark, and the rest holds", () => {
  for (const text of vectors.broken_states.filter((t) => t.includes("="))) {
    const { state } = parseState(`${text}&c=ring`);
    assert.equal(state.color, "ring", text);
  }
});

test("a frame comes out of its container as it went in", () => {
  const { bytes, points, intensity, ring, rows, tracks } = vectors.frame;
  const raw = Buffer.from(bytes, "base64");
  const frame = readFrame(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.byteLength));
  const [cloud] = frame.clouds;
  points.flat().forEach((value, k) => assert(isNear(cloud.origin[k % 3] + cloud.scale * cloud.xyz[k], value, cloud.scale / 2 + 1e-6)));
  intensity.forEach((value, i) => {
    const found = channelAt(cloud.channels.intensity, i);
    assert(value === null ? Number.isNaN(found) : isNear(found, value, 0.01));
  });
  ring.forEach((value, i) => assert.equal(channelAt(cloud.channels.ring, i), value));
  assert.deepEqual([...frame.boxes[0].row], rows);
  assert.deepEqual(frame.boxes[0].track, tracks);
});
