import assert from "node:assert/strict";
import { test } from "node:test";
import { walkRows } from "../src/errors.js";
import { defaults } from "../src/state.js";
import { holdsFrame, holdsScene, sliceOf } from "../src/slices.js";

const rain = { name: "weather=rain", scenes: [1, 3], only: null };
const night = { name: "time=night", scenes: [0], only: [2, 5] };
const scenes = { slices: [rain, night] };

test("a state names a slice, or all there is", () => {
  assert.equal(sliceOf(scenes, { slice: "weather=rain" }), rain);
  assert.equal(sliceOf(scenes, { slice: null }), null);
  assert.equal(sliceOf(scenes, { slice: "weather=hail" }), null);
  assert.equal(sliceOf({}, { slice: "weather=rain" }), null);
});

test("a slice holds its scenes, and of single frames its frames", () => {
  assert.deepEqual([0, 1, 2, 3].map((k) => holdsScene(rain, k)), [false, true, false, true]);
  assert.ok(holdsScene(null, 7) && holdsFrame(null, 7) && holdsFrame(rain, 7));
  assert.deepEqual([2, 3].map((i) => holdsFrame(night, i)), [true, false]);
});

test("errors outside the slice are not walked to", () => {
  const scene = { classes: [{ name: "car" }], sources: [{ id: "A" }] };
  const errors = { frame: [0, 2, 5], kind: [3, 3, 3], label: [0, 0, 0], model: [0, 0, 0], models: ["A"], score: [1, 1, 1], orders: { walk: [0, 1, 2] } };
  const walk = (slice) => walkRows(scene, errors, defaults(), new Set([3]), () => "none", slice);
  assert.deepEqual(walk(null), [0, 1, 2]);
  assert.deepEqual(walk(night), [1, 2]);
});
