import { fill, h } from "./dom.js";

/** What was evaluated and how, and what a viewer should know about the data. */

const written = ({ value, unit }) =>
  value === null || !Number.isFinite(value) ? "–" : unit === "percent" ? `${value.toFixed(2)} %` : unit === "fraction" ? value.toFixed(4) : `${value.toFixed(3)} ${unit ?? ""}`;

export function runPanel(root, { scenes, scene, frame, inline, t }) {
  const list = (title, items) => (items?.length ? h("section.filter", {}, h("h3", {}, title), h("ul", {}, ...items.map((item) => h("li", {}, item)))) : null);
  fill(root,
    ...scene.runs.map((run) => h("section.filter", {},
      h("h3", {}, `${run.model} · ${run.protocol}`),
      h("dl.metrics", {}, ...(run.headline ?? []).flatMap((metric) => [h("dt", {}, metric.name), h("dd", {}, written(metric))])),
      h("dl", {}, h("dt", {}, t("run.setting")), h("dd", {}, run.setting), h("dt", {}, t("run.reference")), h("dd", {}, run.reference || "–")),
      run.deviations?.length ? h("ul", {}, ...run.deviations.map((text) => h("li", {}, text))) : null)),
    scene.runs.length ? null : h("p.nothing", {}, t("errors.no.run")),
    list(t("notes"), [...new Set([...(frame?.notes ?? []), ...(scene.notes ?? []), ...(scenes.findings ?? [])])]),
    list(t("reduced"), inline?.reduced));
}
