import { rayHitsBox } from "./boxmath.js";

/** Which box a click means. */

const LOOSE_PX = 4;
const SAME_PLACE_M = 1.5;
const SAME_CLICK_PX = 5;

/**
 * Boxes under a pixel of the cloud, the nearest first.
 * @param {import("./boxes.js").ShownBox[]} shown
 */
export function boxesUnder(view, shown, x, y) {
  const { origin, direction } = view.ray(x, y);
  const hits = [];
  for (const box of shown) {
    const c = box.set.center.subarray(3 * box.i, 3 * box.i + 3);
    const far = Math.hypot(c[0] - origin[0], c[1] - origin[1], c[2] - origin[2]);
    const distance = rayHitsBox(box.set, box.i, origin, direction, LOOSE_PX * view.pixelAt(far));
    if (distance < Infinity) hits.push({ box, distance });
  }
  return hits.sort((a, b) => a.distance - b.distance).map((hit) => hit.box);
}

/** Chooses of boxes under clicks: labels before what was found there, another with each click. */
export function createChooser() {
  let last = { x: NaN, y: NaN, place: "", turn: 0 };
  return (boxes, place, x, y) => {
    if (!boxes.length) return null;
    const center = (box, k) => box.set.center[3 * box.i + k];
    const isBeside = (box) => Math.hypot(...[0, 1, 2].map((k) => center(box, k) - center(boxes[0], k))) < SAME_PLACE_M;
    const ordered = [...boxes].sort((a, b) => rank(a) - rank(b));
    function rank(box) {
      return isBeside(box) ? (box.role === "truth" ? 0 : 1) : 2;
    }
    const isAgain = last.place === place && Math.hypot(x - last.x, y - last.y) < SAME_CLICK_PX;
    last = { x, y, place, turn: isAgain ? last.turn + 1 : 0 };
    return ordered[last.turn % ordered.length];
  };
}
