import { fill, h } from "./dom.js";
import { boxColorMode, visibleModels } from "./boxes.js";
import { KIND, sourceStyle } from "./theme.js";
import { swatch } from "./toolbar.js";

/** What the colours and dashes of boxes mean, with how many are shown of each. */
export function boxLegend(element, { scene, state, chosen, theme, t, className }) {
  const mode = boxColorMode(scene, state);
  const tally = new Map();
  for (const box of chosen.shown) {
    const key = mode === "kind" ? box.kind : mode === "source" ? box.source : mode === "class" ? box.set.label[box.i] : null;
    if (key !== null) tally.set(key, (tally.get(key) ?? 0) + 1);
  }
  const entry = (style, text, count) => h("span.entry", {}, swatch(style, theme), text, h("b", {}, count));
  const entries = [...tally].map(([key, count]) => {
    if (mode === "kind") return entry(scene.kinds.find((k) => k.kind === key), t(`kind.${key}`), count);
    if (mode === "class") return entry({ color: scene.classes[key]?.color ?? "#cccccc", dashes: [], width: 1 }, className(scene.classes[key]), count);
    return entry(sourceStyle(scene, key), scene.sources.find((s) => s.id === key)?.role === "truth" ? t("kind.0") : key, count);
  });
  if (mode === "source" && visibleModels(scene, state).some((model) => scene.runs.some((run) => run.model === model)))
    entries.push(h("span.entry.quiet", {}, h("span.thick"), `${t(`kind.${KIND.FALSE_POSITIVE}`)}, ${t(`kind.${KIND.FALSE_NEGATIVE}`)}`));
  element.hidden = !entries.length;
  fill(element, ...entries);
}
