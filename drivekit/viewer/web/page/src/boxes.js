import { LINES, shapesOf } from "./boxmath.js";
import { isOn } from "./state.js";
import { KIND, rgb, onGround, sourceStyle, trackColor } from "./theme.js";

/**
 * Which boxes of a frame are shown, what each stands for and how it is drawn. The cloud, the images,
 * the counts and the tests all ask here.
 *
 * @typedef {{set: import("./decode.js").BoxSet, i: number, source: string, role: string,
 *   kind: number, name: string, color: string, stroke: import("./lines.js").Stroke}} ShownBox
 */

const KIND_LAYERS = { 1: "undecided", 2: "tp", 3: "fp", 4: "fn", 5: "ignored" };

/** Models whose boxes are shown, in order. */
export const visibleModels = (scene, state) =>
  scene.sources.filter((s) => s.role === "model" && isOn(state, s.id)).map((s) => s.id);

const hasRun = (scene, model) => scene.runs.some((run) => run.model === model);

/** Verdicts on a set that are shown: its own run's, or for ground truth those of the first model. */
export function verdictsOn(scene, state, set) {
  const models = [...visibleModels(scene, state), ...scene.runs.map((run) => run.model)];
  const wanted = scene.sources.find((s) => s.id === set.source)?.role === "model" ? [set.source] : models;
  for (const model of wanted) {
    const found = set.verdicts.find((v) => v.model === model);
    if (found) return found;
  }
  return null;
}

export function kindOf(scene, state, set, i) {
  const isModel = scene.sources.find((s) => s.id === set.source)?.role === "model";
  const verdicts = verdictsOn(scene, state, set);
  if (!verdicts) return isModel ? KIND.PREDICTION : KIND.TRUTH;
  return verdicts.kind[i];
}

/** Names of the layers a box belongs to; it is shown if all of them are on. */
function layersOf(scene, source, kind) {
  const layers = [source.id];
  const kindLayer = KIND_LAYERS[kind];
  if (kindLayer && !(kind === KIND.PREDICTION && !hasRun(scene, source.id))) layers.push(kindLayer);
  return layers;
}

/**
 * Tells of every box of a frame whether the filters let it through, before layers are looked at.
 * @param {(source: string, row: number) => string} verdictOf what a person said: "none" for nothing
 */
function passes(scene, state, set, i, verdictOf) {
  const name = scene.classes[set.label[i]]?.name ?? "";
  if (state.classes && !state.classes.includes(name)) return false;
  if (set.score && set.score[i] < state.minScore) return false;
  const range = Math.hypot(set.center[3 * i], set.center[3 * i + 1]);
  if (state.maxRange !== null && range > state.maxRange) return false;
  if (state.triage && !state.triage.includes(verdictOf(set.source, set.row[i]))) return false;
  return [0, 1, 2].every((k) => Number.isFinite(set.center[3 * i + k]) && Number.isFinite(set.size[3 * i + k]));
}

/** How a box is drawn on dark ground. */
function styleOf(scene, state, mode, source, set, i, kind) {
  const byKind = scene.kinds.find((k) => k.kind === kind) ?? scene.kinds[0];
  const bySource = sourceStyle(scene, source.id);
  if (mode === "kind") return byKind;
  if (mode === "source") {
    const isError = kind === KIND.FALSE_POSITIVE || kind === KIND.FALSE_NEGATIVE;
    return { ...bySource, width: isError ? 1.9 : 1 };
  }
  const pattern = source.role === "model" ? { dashes: bySource.dashes, width: byKind.width } : { dashes: [], width: 1 };
  const color = mode === "class" ? (scene.classes[set.label[i]]?.color ?? "#cccccc")
    : set.track?.[i] ? trackColor(set.track[i]) : "#8a94a3";
  return { ...pattern, color };
}

/** What `auto` stands for: kinds where there are verdicts on one model, sources where there are two. */
export function boxColorMode(scene, state) {
  if (state.boxColor !== "auto") return state.boxColor;
  const models = visibleModels(scene, state);
  if (models.length > 1) return "source";
  if (models.length === 1) return "kind";
  return "class";
}

/**
 * Chooses and styles the boxes of a frame, the gravest last.
 * @returns {{shown: ShownBox[], counts: Record<string, number>, passing: number, total: number}}
 *   `counts` by source (`gt`, `A`), by source and kind (`A/3`) and by class (`class/car`), of what
 *   the filters let through, whatever layers are on
 */
export function chooseBoxes(scene, state, frame, verdictOf) {
  const mode = boxColorMode(scene, state);
  const counts = {};
  const count = (key) => (counts[key] = (counts[key] ?? 0) + 1);
  const order = new Map(scene.kinds.map((k, at) => [k.kind, at]));
  const shown = [];
  let passing = 0, total = 0;
  for (const set of frame.boxes) {
    const source = scene.sources.find((s) => s.id === set.source) ?? { id: set.source, role: "model" };
    for (let i = 0; i < set.n; i++) {
      total++;
      if (!passes(scene, state, set, i, verdictOf)) continue;
      passing++;
      const kind = kindOf(scene, state, set, i);
      const name = scene.classes[set.label[i]]?.name ?? "?";
      count(source.id);
      count(`${source.id}/${kind}`);
      count(`class/${name}`);
      if (!layersOf(scene, source, kind).every((layer) => isOn(state, layer))) continue;
      const style = styleOf(scene, state, mode, source, set, i, kind);
      shown.push({ set, i, source: source.id, role: source.role, kind, name, color: style.color, stroke: null, style });
    }
  }
  shown.sort((a, b) => order.get(a.kind) - order.get(b.kind));
  return { shown, counts, passing, total };
}

/** Width of a box's lines [px]; what stands out by its colour need not be thick as well. */
export const lineWidth = (box, isSelected, isRelated) =>
  isSelected ? 2.4 : isRelated ? 2.2 : 1.4 * box.style.width;

/** The stroke of a shown box on the ground of a theme. */
export function strokeOf(box, theme, isSelected, isRelated) {
  const color = rgb(isSelected ? (theme === "light" ? "#0a0d12" : "#ffffff") : onGround(box.color, theme));
  return {
    color,
    dashes: box.style.dashes,
    width: lineWidth(box, isSelected, isRelated),
    alpha: box.kind === KIND.IGNORED && !isSelected ? 0.75 : 1,
  };
}

/**
 * Adds the lines of boxes to a batch.
 * @param {import("./lines.js").LineBatch} batch
 */
export function addBoxLines(batch, box, stroke) {
  const p = shapesOf(box.set);
  const base = 33 * box.i;
  for (const [a, b] of LINES) {
    const s = base + 3 * a, e = base + 3 * b;
    batch.add(p[s], p[s + 1], p[s + 2], p[e], p[e + 1], p[e + 2], stroke);
  }
}
