import { isOn } from "./state.js";
import { distance } from "./measure.js";
import { RINGS_M } from "./scene3d.js";
import { shapesOf } from "./boxmath.js";
import { KIND, ground, onGround } from "./theme.js";

/** Words over the cloud: of the selection and what is matched with it, of errors, rings, a measurement. */

const FONT = "11px Inter, 'Noto Sans KR', 'Noto Sans CJK KR', 'Malgun Gothic', sans-serif";
const MOST = 40;

export function drawWords(canvas, { view, look, store, t, theme }) {
  const pen = canvas.getContext("2d");
  const [w, h] = view.size();
  const ratio = canvas.width / w;
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.clearRect(0, 0, w, h);
  pen.font = FONT;
  const taken = [];
  const { state, isSelected, isRelated } = look;
  const isError = (box) => box.kind === KIND.FALSE_POSITIVE || box.kind === KIND.FALSE_NEGATIVE;
  const rank = (box) => (isSelected(box) ? 0 : isRelated(box) ? 1 : isError(box) ? 2 : 3);
  const named = look.shown.filter((box) => isSelected(box) || (isOn(state, "labels") && rank(box) < 3));
  named.sort((a, b) => rank(a) - rank(b));
  for (const box of named.slice(0, MOST)) {
    const shape = shapesOf(box.set);
    const base = 33 * box.i;
    let x = 0, y = Infinity, isInFront = true;
    for (let k = 4; k < 8; k++) {
      const p = view.toScreen(shape[base + 3 * k], shape[base + 3 * k + 1], shape[base + 3 * k + 2]);
      isInFront &&= p.isInFront;
      x += p.x / 4;
      y = Math.min(y, p.y);
    }
    if (!isInFront) continue;
    const score = box.set.score ? ` ${box.set.score[box.i].toFixed(2)}` : "";
    put(box.name + score, x, y - 6, isSelected(box) ? (theme === "light" ? "#0a0d12" : "#ffffff") : onGround(box.color, theme));
  }
  const { measure } = store.get();
  if (measure) {
    const p = view.toScreen(...[0, 1, 2].map((k) => (measure[k] + measure[k + 3]) / 2));
    const d = distance(measure);
    if (p.isInFront && d.all > 0)
      put(t("measure.result", { all: d.all.toFixed(2), flat: d.flat.toFixed(2), up: d.up.toFixed(2) }), p.x, p.y - 8, theme === "light" ? "#b0006d" : "#ff9bdd");
  }

  if (isOn(state, "grid")) {
    for (const r of RINGS_M) {
      const p = view.toScreen(r * Math.SQRT1_2, -r * Math.SQRT1_2, view.level);
      if (p.isInFront) put(`${r} m`, p.x, p.y + 4, ground(theme).ring, false);
    }
  }

  function put(text, x, y, color, isFramed = true) {
    const width = pen.measureText(text).width + 8;
    const box = [x - width / 2, y - 13, x + width / 2, y + 3];
    if (taken.some((other) => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1])) return;
    taken.push(box);
    pen.fillStyle = `${ground(theme).ground}d0`;
    if (isFramed) pen.fillRect(box[0], box[1], width, 16);
    pen.fillStyle = color;
    pen.fillText(text, box[0] + 4, y - 1);
  }
}
