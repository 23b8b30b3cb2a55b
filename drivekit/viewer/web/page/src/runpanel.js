import { fill, h } from "./dom.js";

/** What was evaluated and how, and what a viewer should know about the data. */

const written = ({ value, unit }) =>
  value === null || !Number.isFinite(value) ? "–" : unit === "percent" ? `${value.toFixed(2)} %` : unit === "fraction" ? value.toFixed(4) : `${value.toFixed(3)} ${unit ?? ""}`;

/** The slices of a run as buttons: how much is in them, and the first of their numbers. */
function slicePanel(slices, { slice, onSlice, t }) {
  if (!slices?.length) return null;
  const all = (headline) => headline.map((metric) => `${metric.name} ${written(metric)}`).join("\n");
  return h("section.filter", {}, h("h3", {}, `${t("slices")} · ${slices[0].headline[0]?.name ?? ""}`),
    ...slices.map(({ name, frames, headline }) => h("button.slice", {
      ariaPressed: String(name === slice), title: all(headline), onclick: () => onSlice(name === slice ? null : name),
    }, h("span", {}, name), h("span.count", {}, t("slices.frames", { n: frames })), h("b", {}, headline.length ? written(headline[0]) : ""))));
}

export function runPanel(root, { scenes, scene, frame, inline, slice, onSlice, t }) {
  const list = (title, items) => (items?.length ? h("section.filter", {}, h("h3", {}, title), h("ul", {}, ...items.map((item) => h("li", {}, item)))) : null);
  fill(root,
    ...scene.runs.map((run) => h("section.filter", {},
      h("h3", {}, `${run.model} · ${run.protocol}`),
      h("dl.metrics", {}, ...(run.headline ?? []).flatMap((metric) => [h("dt", {}, metric.name), h("dd", {}, written(metric))])),
      h("dl", {}, h("dt", {}, t("run.setting")), h("dd", {}, run.setting), h("dt", {}, t("run.reference")), h("dd", {}, run.reference || "–")),
      run.deviations?.length ? h("ul", {}, ...run.deviations.map((text) => h("li", {}, text))) : null)),
    slicePanel(scenes.slices, { slice, onSlice, t }),
    scene.runs.length ? null : h("p.nothing", {}, t("errors.no.run")),
    list(t("notes"), [...new Set([...(frame?.notes ?? []), ...(scene.notes ?? []), ...(scenes.findings ?? [])])]),
    list(t("reduced"), inline?.reduced));
}
