import assert from "node:assert/strict";
import { test } from "node:test";
import { nextRow, sortedRows } from "../src/errors.js";

const scene = { sources: [{ id: "gt" }, { id: "A" }] };
const errors = {
  frame: [0, 0, 2, 5], kind: [3, 4, 3, 3], row: [10, 3, 11, 12], source: [1, 0, 1, 1], label: [0, 0, 1, 0],
  score: [0.5, NaN, 0.9, 0.5], cost: [0.2, 1, 0.9, 0.2], affinity: [], errors: {},
  orders: { walk: [1, 0, 2, 3], worst: [1, 2, 0, 3] },
};
const at = (frame, source = null, row = null) => ({ frame, source, row });

test("the next is after where we are, the last is followed by the first", () => {
  const rows = [1, 0, 2, 3];
  assert.equal(nextRow(scene, errors, rows, at(0), 1), 1);
  assert.equal(nextRow(scene, errors, rows, at(0, "gt", 3), 1), 0);
  assert.equal(nextRow(scene, errors, rows, at(3), 1), 3);
  assert.equal(nextRow(scene, errors, rows, at(3), -1), 2);
  assert.equal(nextRow(scene, errors, rows, at(5, "A", 12), 1), 1);
  assert.equal(nextRow(scene, errors, [], at(0), 1), null);
});

test("sorting is stable upon the walk, NaN comes last either way", () => {
  assert.deepEqual(sortedRows(errors, [1, 0, 2, 3], "score"), [0, 3, 2, 1]);
  assert.deepEqual(sortedRows(errors, [1, 0, 2, 3], "-score"), [2, 0, 3, 1]);
  assert.deepEqual(sortedRows(errors, [0, 2], "worst"), [2, 0]);
});
