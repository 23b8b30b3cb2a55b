import { lineWidth } from "./boxes.js";
import { convexHull, hullHolds, LINES, shapesOf } from "./boxmath.js";
import { fitCanvas, h } from "./dom.js";
import { projectPoint, projectSegment, transformPoints } from "./project.js";
import { channelAt } from "./decode.js";
import { isOn } from "./state.js";
import { KIND, lighter } from "./theme.js";

/**
 * Images side by side, boxes drawn over them, clicks handed back as boxes.
 * @typedef {{name: string, root: HTMLElement, picture: HTMLCanvasElement, overlay: HTMLCanvasElement,
 *   remark: HTMLElement, size: number[], aspect: number, seen: import("./decode.js").CameraFrame | null, image: ImageBitmap | null,
 *   hits: {box: import("./boxes.js").ShownBox, pixels: number[][], depth: number}[]}} Panel
 */

const LOOSE_PX = 4; // how far beside a box a click may land, on the screen
const LABEL_PX = 46; // boxes narrower than this on the screen carry no words
const USUAL_ASPECT = 16 / 9; // until an image of a camera has been seen
const CAPTION_PX = [90, 20];
const MOST_POINTS = 30000;

/**
 * @param {HTMLElement} strip
 * @param {{onPick: (boxes: any[], where: string, x: number, y: number) => void, onEnlarge: (name: string) => void, t: Function}} calls
 */
export function createCameras(strip, { onPick, onEnlarge, t }) {
  /** @type {Panel[]} */
  let panels = [];

  function makePanel({ channel }) {
    const picture = h("canvas.picture");
    const overlay = h("canvas.overlay");
    const remark = h("span.cam-remark");
    const root = h("figure.cam", { title: t("camera.hint") }, picture, overlay, h("figcaption", {}, channel), remark);
    root.dataset.camera = channel;
    const panel = { name: channel, root, picture, overlay, remark, seen: null, image: null, hits: [], size: [1, 1], aspect: USUAL_ASPECT };
    overlay.addEventListener("click", (event) => onPick(pick(panel, event.offsetX, event.offsetY), channel, event.offsetX, event.offsetY));
    overlay.addEventListener("dblclick", () => onEnlarge(channel));
    return panel;
  }

  /** Where the image lies in its panel: left, top, and screen pixels a pixel of it. */
  function placeOf(panel) {
    const [w, hgt] = panel.size;
    const width = panel.seen?.width ?? panel.image?.width ?? 16;
    const height = panel.seen?.height ?? panel.image?.height ?? 9;
    const scale = Math.min(w / width, hgt / height);
    return { left: (w - width * scale) / 2, top: (hgt - height * scale) / 2, scale, width, height };
  }

  function pick(panel, x, y) {
    const { left, top, scale } = placeOf(panel);
    const u = (x - left) / scale - 0.5, v = (y - top) / scale - 0.5;
    const hits = panel.hits.filter((hit) => hullHolds(convexHull(hit.pixels), u, v, LOOSE_PX / scale));
    return hits.sort((a, b) => a.depth - b.depth).map((hit) => hit.box);
  }

  function drawPicture(panel) {
    const { picture, image } = panel;
    fitCanvas(picture, ...panel.size);
    const pen = picture.getContext("2d");
    pen.clearRect(0, 0, picture.width, picture.height);
    if (!image) return;
    const ratio = picture.width / Math.max(1, panel.size[0]);
    const { left, top, scale, width, height } = placeOf(panel);
    pen.imageSmoothingQuality = image.width > 2 * picture.width ? "high" : "low";
    pen.drawImage(image, left * ratio, top * ratio, width * scale * ratio, height * scale * ratio);
  }

  function drawOverlay(panel, { shown, isSelected, isRelated, state, clouds, pointColor }) {
    const { overlay, seen } = panel;
    fitCanvas(overlay, ...panel.size);
    const pen = overlay.getContext("2d");
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, overlay.width, overlay.height);
    panel.hits = [];
    if (!seen?.lens) return;
    const { left, top, scale } = placeOf(panel);
    const ratio = overlay.width / Math.max(1, panel.size[0]);
    pen.setTransform(ratio, 0, 0, ratio, left * ratio, top * ratio);
    if (isOn(state, "imagepoints") && isOn(state, "points")) drawPoints(pen, seen, scale, clouds, pointColor);
    const selectedLast = [...shown].sort((a, b) => Number(isSelected(a)) - Number(isSelected(b)));
    const words = [];
    for (const box of selectedLast) {
      const hit = isOutside(box, seen) ? null : project(box, seen);
      if (!hit?.pixels.length) continue;
      panel.hits.push(hit);
      const selected = isSelected(box);
      stroke(pen, hit, scale, box, selected, isRelated(box));
      if (selected || isOn(state, "labels")) words.push({ hit, selected });
    }
    // The name of the camera stands in the corner; the selection has the first choice of place.
    const taken = [[0, 0, CAPTION_PX[0], CAPTION_PX[1]]];
    for (const word of words.reverse()) label(pen, word, scale, seen, taken);
  }

  return {
    get panels() {
      return panels;
    },
    setCameras(cameras) {
      panels = cameras.map(makePanel);
      strip.replaceChildren(...panels.map((panel) => panel.root));
    },
    /** Takes note of the shapes of a frame's images; true if one is new. */
    learn(frame) {
      let isNew = false;
      for (const { camera, width, height } of frame.cameras) {
        isNew ||= panels[camera].aspect !== width / height;
        panels[camera].aspect = width / height;
      }
      return isNew;
    },
    /**
     * Shows a frame's images and boxes.
     * @param {(camera: number) => {image: ImageBitmap | null, path: string} | null} imageOf
     */
    show(frame, imageOf, look) {
      panels.forEach((panel, at) => {
        panel.seen = frame.cameras.find((c) => c.camera === at) ?? null;
        const got = panel.seen ? imageOf(at) : null;
        panel.image = got?.image ?? null;
        panel.root.dataset.frame = String(frame.frame);
        panel.root.dataset.src = got?.image ? got.path : "";
        panel.root.classList.toggle("empty", !panel.image);
        panel.remark.textContent = !panel.seen ? (frame.isUnreadable ? "" : t("camera.absent"))
          : got?.problem ? got.problem : !panel.seen.lens ? t("camera.uncalibrated") : "";
        drawPicture(panel);
        drawOverlay(panel, look);
      });
    },
    /** Puts a better image of the same frame in place. */
    improve(at, image, path) {
      panels[at].image = image;
      panels[at].root.dataset.src = path;
      panels[at].root.classList.remove("empty");
      drawPicture(panels[at]);
    },
    redrawBoxes(look) {
      for (const panel of panels) drawOverlay(panel, look);
    },
    /** After the panels' sizes changed; nothing else measures them. */
    redrawAll(look) {
      for (const panel of panels) {
        panel.size = [panel.root.clientWidth, panel.root.clientHeight];
        drawPicture(panel);
        drawOverlay(panel, look);
      }
    },
    placeOf,
  };
}

/** Tells at little cost that a camera cannot see a box: the ball around it is beside its view. */
function isOutside({ set, i }, { lens, camera_from_view: m }) {
  if (lens.model === "kannala-brandt") return false;
  const [x, y, z] = set.center.subarray(3 * i, 3 * i + 3);
  const radius = 0.7 * Math.hypot(set.size[3 * i], set.size[3 * i + 1], set.size[3 * i + 2]);
  const reach = m[8] * x + m[9] * y + m[10] * z + m[11] + radius;
  if (reach < 0.1) return true;
  // A lens that bends lets in more than its focal length tells.
  const wider = lens.distortion.length ? 2.5 : 1.05;
  const across = Math.abs(m[0] * x + m[1] * y + m[2] * z + m[3]) - radius;
  const along = Math.abs(m[4] * x + m[5] * y + m[6] * z + m[7]) - radius;
  return across > wider * reach * Math.max(lens.K[2], lens.width - lens.K[2]) / lens.K[0]
    || along > wider * reach * Math.max(lens.K[5], lens.height - lens.K[5]) / lens.K[4];
}

/** Pieces of a box's lines in the image, all their ends, and how far the box is. */
function project(box, seen) {
  const shape = transformPoints(seen.camera_from_view, shapesOf(box.set).subarray(33 * box.i, 33 * box.i + 33));
  const pieces = [], pixels = [];
  const ends = new Float64Array(6);
  for (const [a, b] of LINES) {
    ends.set(shape.subarray(3 * a, 3 * a + 3), 0);
    ends.set(shape.subarray(3 * b, 3 * b + 3), 3);
    projectSegment(seen.lens, ends, (u0, v0, u1, v1) => {
      pieces.push(u0, v0, u1, v1);
      pixels.push([u0, v0], [u1, v1]);
    });
  }
  let depth = 0;
  for (let k = 0; k < 8; k++) depth += Math.hypot(shape[3 * k], shape[3 * k + 1], shape[3 * k + 2]) / 8;
  return { box, pieces, pixels, depth };
}

function stroke(pen, { pieces }, scale, box, selected, related) {
  const width = 0.9 * lineWidth(box, selected, related);
  pen.beginPath();
  let lastU = NaN, lastV = NaN;
  for (let k = 0; k < pieces.length; k += 4) {
    if (pieces[k] !== lastU || pieces[k + 1] !== lastV)
      pen.moveTo((pieces[k] + 0.5) * scale, (pieces[k + 1] + 0.5) * scale);
    pen.lineTo((pieces[k + 2] + 0.5) * scale, (pieces[k + 3] + 0.5) * scale);
    [lastU, lastV] = [pieces[k + 2], pieces[k + 3]];
  }
  pen.lineJoin = "round";
  pen.setLineDash([]);
  if (selected) {
    pen.strokeStyle = "rgba(0, 0, 0, 0.65)";
    pen.lineWidth = width + 2;
    pen.stroke();
  }
  pen.setLineDash(box.style.dashes.map((d) => d * width));
  pen.strokeStyle = selected ? "#ffffff" : box.color;
  pen.lineWidth = width;
  pen.stroke();
  pen.setLineDash([]);
}

function label(pen, { hit, selected }, scale, seen, taken) {
  let u0 = Infinity, u1 = -Infinity, v0 = Infinity;
  for (const [u, v] of hit.pixels) {
    u0 = Math.min(u0, u);
    u1 = Math.max(u1, u);
    v0 = Math.min(v0, v);
  }
  if (!selected && (u1 - u0) * scale < LABEL_PX) return;
  // Ground truth that was found carries no words: its detection does.
  if (!selected && hit.box.role === "truth" && hit.box.kind === KIND.TRUTH && hit.box.set.verdicts.length) return;
  const score = hit.box.set.score ? ` ${hit.box.set.score[hit.box.i].toFixed(2)}` : "";
  const text = hit.box.name + score;
  pen.font = "11px Inter, 'Noto Sans KR', 'Noto Sans CJK KR', 'Malgun Gothic', sans-serif";
  const width = pen.measureText(text).width + 6;
  const x = Math.min(Math.max(u0 * scale, 0), Math.max(0, seen.width * scale - width));
  const y = Math.max(v0 * scale - 2, 13);
  const area = [x, y - 13, x + width, y + 1];
  if (taken.some((t) => area[0] < t[2] && area[2] > t[0] && area[1] < t[3] && area[3] > t[1])) return;
  taken.push(area);
  pen.fillStyle = "rgba(8, 11, 16, 0.72)";
  pen.fillRect(x, y - 13, width, 14);
  pen.fillStyle = selected ? "#ffffff" : lighter(hit.box.color);
  pen.fillText(text, x + 3, y - 2.5);
}

function drawPoints(pen, seen, scale, clouds, pointColor) {
  const pixel = [0, 0];
  const m = seen.camera_from_view;
  for (const cloud of clouds) {
    const step = Math.max(1, Math.ceil(cloud.n / MOST_POINTS));
    for (let i = 0; i < cloud.n; i += step) {
      const x = cloud.origin[0] + cloud.scale * cloud.xyz[3 * i];
      const y = cloud.origin[1] + cloud.scale * cloud.xyz[3 * i + 1];
      const z = cloud.origin[2] + cloud.scale * cloud.xyz[3 * i + 2];
      const cx = m[0] * x + m[1] * y + m[2] * z + m[3];
      const cy = m[4] * x + m[5] * y + m[6] * z + m[7];
      const cz = m[8] * x + m[9] * y + m[10] * z + m[11];
      if (cz < 0.5 || !projectPoint(seen.lens, cx, cy, cz, pixel)) continue;
      if (pixel[0] < 0 || pixel[1] < 0 || pixel[0] >= seen.width || pixel[1] >= seen.height) continue;
      pen.fillStyle = pointColor(cloud, i, z, Math.hypot(x, y), channelAt);
      pen.fillRect(pixel[0] * scale - 0.75, pixel[1] * scale - 0.75, 1.5, 1.5);
    }
  }
}
