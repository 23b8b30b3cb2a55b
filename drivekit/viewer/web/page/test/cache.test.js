import assert from "node:assert/strict";
import { test } from "node:test";
import { byteCache } from "../src/cache.js";

test("what was used last stays within the limit, what is dropped is released", () => {
  const released = [];
  const cache = byteCache(100, (value) => released.push(value));
  cache.put("a", 1, 40);
  cache.put("b", 2, 40);
  cache.get("a");
  cache.put("c", 3, 40);
  assert.deepEqual(released, [2]);
  assert.equal(cache.bytes, 80);
  assert.equal(cache.get("b"), undefined);
});

test("one that is too large is kept until the next comes", () => {
  const cache = byteCache(100);
  cache.put("huge", 1, 500);
  assert.equal(cache.get("huge"), 1);
  cache.put("small", 2, 10);
  assert.equal(cache.get("huge"), undefined);
  assert.equal(cache.bytes, 10);
});
