import { fill, h } from "./dom.js";
import { icon } from "./icons.js";
import { channelOf, channelsOf } from "./coloring.js";
import { isOn, withLayer } from "./state.js";
import { holdsScene, sliceOf } from "./slices.js";
import { boxColorMode, visibleModels } from "./boxes.js";
import { KIND, onGround, sourceStyle } from "./theme.js";

/** The bar above: scene, layers with their line styles and counts, colours, tools. */

const NAME_LETTERS = 12;
const SVG = "http://www.w3.org/2000/svg";

/** A short line as boxes of a style are drawn. */
export function swatch(style, theme) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 26 8");
  svg.setAttribute("class", "swatch");
  const line = document.createElementNS(SVG, "line");
  const width = 2.2 * Math.min(style.width, 1.5);
  for (const [name, value] of Object.entries({ x1: 1, x2: 25, y1: 4, y2: 4, stroke: onGround(style.color, theme), "stroke-width": width }))
    line.setAttribute(name, value);
  if (style.dashes.length) line.setAttribute("stroke-dasharray", style.dashes.map((d) => d * width * 0.75).join(" "));
  svg.append(line);
  return svg;
}

const option = (value, label, selected) => h("option", { value, selected }, label);

/**
 * @param {HTMLElement} root
 * @param {{store: ReturnType<typeof import("./state.js").createStore>, t: Function,
 *   actions: Record<string, (which: number) => void>}} tools
 */
export function createToolbar(root, { store, t, actions }) {
  function layer(source, { state, theme, counts, scene }) {
    const on = isOn(state, source.id);
    const isTruth = source.role === "truth";
    const isOnly = on && visibleModels(scene, state).length === 1;
    const style = isTruth || !isOnly || state.boxColor === "source"
      ? sourceStyle(scene, source.id)
      : scene.kinds.find((k) => k.kind === (scene.runs.length ? KIND.TRUE_POSITIVE : KIND.PREDICTION));
    return h("button.layer", {
      ariaPressed: String(on), title: isTruth ? t("layer.gt") : source.name,
      onclick: () => store.set(withLayer(store.get(), source.id, !isOn(store.get(), source.id))),
    }, swatch(style, theme), isTruth ? t("layer.gt") : h("span", {}, h("b", {}, source.id), ` ${ending(source.name)}`),
    h("span.count", {}, counts[source.id] ?? 0));
  }

  function tool(action, glyph, label, isPressed = null) {
    return h("button.tool", { title: label, ariaLabel: label, ariaPressed: isPressed === null ? null : String(isPressed), onclick: () => actions[action](0) }, glyph);
  }

  let drawn = "";

  /** Numbers change with every frame; the rest of the bar stays as it is. */
  function recount({ scene, counts, pointCount }) {
    const spans = root.querySelectorAll(".layer .count");
    scene.sources.forEach((source, at) => (spans[at].textContent = counts[source.id] ?? 0));
    spans[scene.sources.length].textContent = pointCount;
  }

  return {
    show(view) {
      const { hide, show, color, boxColor, sweeps, slice } = view.state;
      const looks = JSON.stringify([view.sceneIndex, view.theme, view.language, view.isMeasuring, hide, show, color, boxColor, sweeps > 1, slice]);
      if (looks === drawn) return recount(view);
      drawn = looks;
      const { scenes, sceneIndex, scene, state, theme, language, isMeasuring } = view;
      // A list that is open would close if it were replaced.
      if (root.contains(document.activeElement) && document.activeElement.tagName === "SELECT") document.activeElement.blur();
      const chosen = sliceOf(scenes, state);
      const picker = scenes.scenes.length > 1
        ? h("select.scene", { title: t("scene"), onchange: (e) => store.set({ scene: e.target.value, frame: 0, selected: null }) },
          ...scenes.scenes.map((s, k) => (k === sceneIndex || holdsScene(chosen, k) ? option(s.id, sceneLabel(s), k === sceneIndex) : null)))
        : h("span.scene.one", { title: scenes.title }, scene.id);
      const channels = [...channelsOf(scene, state).map((c) => [c.name, t.maybe(`channel.${c.name}`) ?? c.label]), ["none", t("points.none")]];
      fill(root,
        h("span.brand", { title: `drivekit ${scenes.drivekit}` }, h("i", {}), "drivekit"),
        picker,
        chosen ? h("button.slice", { title: t("slice.all"), onclick: () => store.set({ slice: null }) }, `${chosen.name} ×`) : null,
        h("div.layers", {}, ...scene.sources.map((source) => layer(source, view)),
          h("button.layer", { ariaPressed: String(isOn(state, "points")), onclick: () => actions.points(0) }, h("span.grain"), t("points"),
            h("span.count", {}, view.pointCount))),
        h("span.grow"),
        h("label.pick", { title: t("points.color") }, t("points"),
          h("select", { id: "pick-points", onchange: (e) => store.set({ color: e.target.value, colorRange: null }) },
            ...channels.map(([name, label]) => option(name, label, name === (channelOf(scene, state)?.name ?? "none"))))),
        h("label.pick", { title: t("boxes.color") }, t("boxes"),
          h("select", { id: "pick-boxes", onchange: (e) => store.set({ boxColor: e.target.value }) },
            ...["auto", "kind", "class", "source", "track"].map((name) => option(name,
              name === "auto" ? `${t("boxcolor.auto")} · ${t(`boxcolor.${boxColorMode(scene, { ...state, boxColor: "auto" })}`)}` : t(`boxcolor.${name}`),
              name === state.boxColor)))),
        h("div.tools", {},
          tool("measure", icon("measure"), `${t("measure")} (M)`, isMeasuring),
          tool("copy", icon("link"), `${t("copy")} (Y)`),
          tool("theme", icon(theme), `${t("theme")} (D)`),
          h("button.tool.text", { title: t("language"), onclick: () => store.set({ language: language === "ko" ? "en" : "ko" }) }, language === "ko" ? "EN" : "한"),
          tool("help", icon("help"), `${t("help")} (?)`)));
      return undefined;
    },
  };
}

/** The last words of a name, which is where names of models differ. */
function ending(name) {
  const words = name.replace(/\.\w+$/, "").split(/(?=[_\-/ ])/);
  let kept = words.pop();
  while (words.length && kept.length + words.at(-1).length <= NAME_LETTERS) kept = words.pop() + kept;
  return kept.replace(/^[_\-/ ]/, "").slice(-2 * NAME_LETTERS);
}

function sceneLabel(scene) {
  const total = scene.errors ? Object.values(scene.errors).reduce((a, b) => a + b, 0) : 0;
  return total ? `${scene.id}  (${total})` : scene.id;
}
