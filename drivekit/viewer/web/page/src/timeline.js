import { fitCanvas } from "./dom.js";
import { KIND } from "./theme.js";

/**
 * The line of frames: where errors are, which frames are at hand, where we are; click or drag to go.
 * @param {HTMLCanvasElement} canvas
 * @param {{onSeek: (frame: number) => void, onHover: (frame: number | null, x: number) => void}} calls
 */
export function createTimeline(canvas, { onSeek, onHover }) {
  const pad = 7;
  let last = null, wide = 1, high = 1;

  const frameAt = (x, count) =>
    Math.max(0, Math.min(count - 1, Math.round(((x - pad) / Math.max(1, wide - 2 * pad)) * (count - 1))));
  const xOf = (frame, count) => pad + (count > 1 ? frame / (count - 1) : 0.5) * (wide - 2 * pad);

  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    if (last) onSeek(frameAt(event.offsetX, last.count));
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!last) return;
    if (event.buttons & 1) onSeek(frameAt(event.offsetX, last.count));
    const at = frameAt(event.offsetX, last.count);
    onHover(at, xOf(at, last.count));
  });
  canvas.addEventListener("pointerleave", () => onHover(null, 0));

  function draw(view) {
    last = view;
    const pen = canvas.getContext("2d");
    const ratio = canvas.width / wide;
    const height = high;
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.clearRect(0, 0, wide, height);
    const { count, frame, isCached, colors } = view;
    const middle = Math.round(height * 0.62);
    const slot = (wide - 2 * pad) / Math.max(1, count - 1);
    pen.fillStyle = colors.track;
    pen.fillRect(pad, middle - 1.5, wide - 2 * pad, 3);
    pen.fillStyle = colors.cached;
    for (let i = 0; i < count; i++)
      if (isCached(i)) pen.fillRect(Math.max(pad, xOf(i, count) - slot / 2), middle - 1.5, Math.min(slot + 0.5, wide), 3);
    drawBars(pen, { ...view, middle, height, slot });
    pen.fillStyle = colors.accent;
    const x = xOf(frame, count);
    pen.fillRect(x - 0.75, 3, 1.5, height - 6);
    pen.beginPath();
    pen.arc(x, middle, 5, 0, 7);
    pen.fill();
    pen.strokeStyle = colors.ground;
    pen.lineWidth = 1.5;
    pen.stroke();
  }

  /** False positives above the line, misses below it, as high as there are many. */
  function drawBars(pen, { count, bars, colors, middle, height, slot }) {
    if (!bars) return;
    const width = Math.max(1.5, Math.min(7, slot * 0.62));
    const up = middle - 6, down = height - middle - 5;
    for (let i = 0; i < count; i++) {
      const x = xOf(i, count) - width / 2;
      const fp = bars.fp[i] / bars.most, fn = bars.fn[i] / bars.most;
      pen.fillStyle = colors.fp;
      if (fp) pen.fillRect(x, middle - 3 - Math.max(2, fp * up), width, Math.max(2, fp * up));
      pen.fillStyle = colors.fn;
      if (fn) pen.fillRect(x, middle + 3, width, Math.max(2, fn * down));
      pen.fillStyle = colors.id;
      if (bars.id[i]) pen.fillRect(x, 1, width, 3);
    }
  }

  /** After its size changed; nothing else measures it. */
  function resize() {
    [wide, high] = [Math.max(1, canvas.clientWidth), Math.max(1, canvas.clientHeight)];
    fitCanvas(canvas, wide, high);
    if (last) draw(last);
  }

  return { draw, resize };
}

/** Errors a frame, of what the filters of the error list let through. */
export function errorBars(errors, rows, count) {
  const bars = { fp: new Uint32Array(count), fn: new Uint32Array(count), id: new Uint32Array(count), most: 1 };
  const list = { [KIND.FALSE_POSITIVE]: bars.fp, [KIND.FALSE_NEGATIVE]: bars.fn, [KIND.SWITCH]: bars.id };
  for (const row of rows) {
    const bar = list[errors.kind[row]];
    if (bar && errors.frame[row] < count) bars.most = Math.max(bars.most, ++bar[errors.frame[row]]);
  }
  return bars;
}
