import { fill, h } from "./dom.js";
import { channelOf, coloringOf, labelsIn, rangeOf } from "./coloring.js";
import { shortNumber } from "./format.js";

/**
 * Says in units what the colours of the points mean, and lets the range be changed.
 * @param {HTMLElement} element
 */
export function createLegend(element, store, t) {
  function continuous(channel, coloring, state) {
    const [low, high] = rangeOf(channel, state);
    const end = (at) => h("input.legend-end", {
      value: shortNumber(at === 0 ? low : high),
      title: t("legend.range"),
      onchange: (event) => {
        const range = [low, high];
        range[at] = Number(event.target.value);
        if (Number.isFinite(range[at]) && range[0] !== range[1]) store.set({ colorRange: range });
        else event.target.value = shortNumber(at === 0 ? low : high);
      },
    });
    const steps = Array.from({ length: 12 }, (_, k) => coloring.colors[Math.round((k / 11) * (coloring.colors.length - 1))]);
    const bar = h("span.legend-bar");
    bar.style.background = `linear-gradient(90deg, ${steps.join(", ")})`;
    return [end(0), bar, end(1), channel.unit ? h("span.unit", {}, channel.unit) : null,
      state.colorRange ? h("button.bare", { title: t("legend.reset"), onclick: () => store.set({ colorRange: null }) }, "↺") : null];
  }

  const labels = (entries) => entries.map((entry) => {
    const dot = h("span.dot");
    dot.style.background = entry.color;
    return h("span.legend-label", {}, dot, entry.name);
  });

  return {
    show(scene, state, theme, clouds) {
      const channel = channelOf(scene, state);
      const has = state.color !== "none" && channel && !state.hide.includes("points");
      element.hidden = !has;
      if (!has) return;
      element.classList.toggle("labels", channel.kind === "label");
      const name = h("span.legend-name", {}, t.maybe(`channel.${channel.name}`) ?? channel.label);
      if (channel.kind === "label") fill(element, name, ...labels(labelsIn(channel, clouds)));
      else if (channel.kind === "rgb") fill(element, name);
      else fill(element, name, ...continuous(channel, coloringOf(scene, state, theme), state));
    },
  };
}
