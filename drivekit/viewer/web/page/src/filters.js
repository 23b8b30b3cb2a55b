import { fill, h } from "./dom.js";
import { fixed } from "./format.js";
import { isOn, withLayer } from "./state.js";
import { visibleModels } from "./boxes.js";
import { KIND, onGround } from "./theme.js";

/** Which boxes are let through: classes, score, range, match, verdicts of people; with live counts. */

const KIND_LAYERS = [["tp", KIND.TRUE_POSITIVE], ["fp", KIND.FALSE_POSITIVE], ["fn", KIND.FALSE_NEGATIVE],
  ["ignored", KIND.IGNORED], ["undecided", KIND.PREDICTION]];
const OPTIONS = ["labels", "grid", "ego", "map", "trails", "images", "imagepoints", "boxpoints"];
const VERDICTS = ["model-error", "label-error", "ignore", "none"];
const FAR_M = 150;

/** The fewest last parts of dotted names that tell them apart. */
export function endings(names) {
  const end = (name, parts) => name.split(".").slice(-parts).join(".");
  return names.map((name) => {
    const parts = [1, 2, 3].find((k) => names.filter((other) => end(other, k) === end(name, k)).length === 1);
    return parts ? end(name, parts) : name;
  });
}

export function createFilters(root, store, t) {
  const section = (title, ...children) => h("section.filter", {}, h("h3", {}, title), ...children);

  function check(label, isChecked, onchange, { color = null, count = null, title = null } = {}) {
    const box = h("input", { type: "checkbox", checked: isChecked, onchange: (event) => onchange(event.target.checked) });
    const dot = color ? h("span.dot") : null;
    if (dot) dot.style.background = color;
    return h("label.check", { title }, box, dot, h("span.name", {}, label), count === null ? null : h("span.count", {}, count));
  }

  function slider(label, value, { min, max, step, text, onInput }) {
    const output = h("output", {}, text(value));
    return h("label.slider", {}, h("span", {}, label), h("input", {
      type: "range", min, max, step, value,
      oninput: (event) => {
        output.textContent = text(Number(event.target.value));
        onInput(Number(event.target.value));
      },
    }), output);
  }

  function classes(scene, state, counts, theme, className) {
    const all = scene.classes.map((c) => c.name);
    const chosen = new Set(state.classes ?? all);
    const set = (next) => store.set({ classes: next.size === all.length ? null : all.filter((name) => next.has(name)) });
    const present = scene.classes.filter((c) => counts[`class/${c.name}`] || state.classes);
    const rest = scene.classes.filter((c) => !present.includes(c));
    const listed = [...present, ...rest];
    const short = endings(listed.map(className));
    return section(h("span", {}, t("filter.classes"), h("button.bare", { onclick: () => store.set({ classes: null }) }, t("all")),
      h("button.bare", { onclick: () => store.set({ classes: [] }) }, t("none"))),
    h("div.columns", {}, ...listed.map((c, at) => check(short[at], chosen.has(c.name), (on) => {
      const next = new Set(chosen);
      if (on) next.add(c.name);
      else next.delete(c.name);
      set(next);
    }, { color: onGround(c.color, theme), count: counts[`class/${c.name}`] ?? 0, title: c.name }))));
  }

  let last = null;
  // A slider that is being dragged must not be replaced under the pointer.
  root.addEventListener("change", () => last && show(last));
  return { show };

  function show(view) {
    last = view;
    if (root.querySelector("input[type=range]:active")) return;
    const { scene, state, counts, passing, total, theme, className, hasTriage } = view;
    const layer = (name, label, extra) => check(label, isOn(state, name), (on) => store.set(withLayer(store.get(), name, on)), extra);
    const models = visibleModels(scene, state);
    const kinds = scene.runs.length ? section(t("filter.match"), h("div.columns", {}, ...KIND_LAYERS.map(([name, kind]) =>
      layer(name, t(`kind.${kind}`), {
        color: onGround(scene.kinds.find((k) => k.kind === kind)?.color ?? "#888888", theme),
        count: scene.sources.reduce((n, s) => n + (s.role === "truth" || models.includes(s.id) ? (counts[`${s.id}/${kind}`] ?? 0) : 0), 0),
      })))) : null;
    fill(root,
      h("p.total", {}, t("filter.count", { passing, total }),
        h("button.bare", { onclick: () => store.set({ classes: null, minScore: 0, maxRange: null, triage: null, hide: [], show: [] }) }, t("filter.reset"))),
      kinds,
      section(t("filter.values"),
        slider(t("filter.score"), state.minScore, { min: 0, max: 1, step: 0.01, text: (v) => fixed(v), onInput: (v) => store.set({ minScore: v }) }),
        slider(t("filter.range"), state.maxRange ?? FAR_M, { min: 5, max: FAR_M, step: 5, text: (v) => (v >= FAR_M ? t("all") : `${v} m`), onInput: (v) => store.set({ maxRange: v >= FAR_M ? null : v }) })),
      classes(scene, state, counts, theme, className),
      hasTriage ? section(t("filter.triage"), h("div.columns", {}, ...VERDICTS.map((verdict) =>
        check(t(`verdict.${verdict}`), !state.triage || state.triage.includes(verdict), (on) => {
          const now = new Set(state.triage ?? VERDICTS);
          if (on) now.add(verdict);
          else now.delete(verdict);
          store.set({ triage: now.size === VERDICTS.length ? null : VERDICTS.filter((v) => now.has(v)) });
        })))) : null,
      section(t("filter.display"), h("div.columns", {}, ...OPTIONS.map((name) => layer(name, t(`layer.${name}`)))),
        slider(t("point.size"), state.pointSize, { min: 0.5, max: 10, step: 0.5, text: (v) => `${v} px`, onInput: (v) => store.set({ pointSize: v }) }),
        slider(t("sweeps"), state.sweeps, { min: 1, max: 20, step: 1, text: String, onInput: (v) => store.set({ sweeps: v }) })));
  }
}
