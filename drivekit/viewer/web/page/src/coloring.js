import { bytesOf } from "./source.js";
import { secondsBetween } from "./format.js";
import { rampColors } from "./theme.js";

/**
 * What the colour of points stands for: from the state and the scene's channels to the shader and
 * the legend.
 */

const FLAT = { dark: "#9fb0c6", light: "#4a5666" };
const NO_LABEL = { dark: "#5b6675", light: "#a3adba" };
const MOST_LABELS = 4096;

const AGE = { name: "age", label: "age", kind: "continuous", unit: "s", palette: "ramp" };
const USUAL_STEP_S = 0.1;

/** What points can be coloured by; by age where sweeps are put together. */
export function channelsOf(scene, state) {
  const hasAge = state.sweeps > 1 && !scene.point_channels.some((c) => c.name === AGE.name);
  if (!hasAge) return scene.point_channels;
  // The newest points are the brightest.
  const [first = null, second = null] = scene.frames.stamps_ns ?? [];
  const step = secondsBetween(first, second) || USUAL_STEP_S;
  return [...scene.point_channels, { ...AGE, range: [step * (state.sweeps - 1), 0] }];
}

/** The channel that a state colours by, or null for none; the first for one that is not there. */
export function channelOf(scene, state) {
  if (state.color === "none") return null;
  const channels = channelsOf(scene, state);
  return channels.find((c) => c.name === state.color) ?? channels[0] ?? null;
}

/** Labels that points of some clouds have, of a legend. */
export function labelsIn(channel, clouds) {
  const present = new Set();
  for (const cloud of clouds) for (const value of cloud.channels[channel.name]?.values ?? []) present.add(value);
  return channel.legend.filter((entry) => present.has(entry.value));
}

/** Ends of the ramp: of the state, else what the data begin with. */
export const rangeOf = (channel, state) => state.colorRange ?? channel?.range ?? [0, 1];

/** @returns {import("./points.js").Coloring} */
export function coloringOf(scene, state, theme) {
  const channel = channelOf(scene, state);
  const flat = { source: "none", channel: "", range: [0, 1], colors: [FLAT[theme], FLAT[theme]], isCategorical: false };
  if (!channel) return flat;
  if (channel.kind === "rgb") return { ...flat, source: "rgb", channel: channel.name };
  if (channel.kind === "label")
    return { ...flat, source: "channel", channel: channel.name, colors: labelColors(channel, theme), isCategorical: true };
  return {
    source: channel.computed ? channel.name : "channel",
    channel: channel.name,
    range: rangeOf(channel, state),
    colors: rampColors(bytesOf(scene.palettes[channel.palette ?? "ramp"]), theme),
    isCategorical: false,
  };
}

/** One colour a label; the last is for what has none. */
function labelColors(channel, theme) {
  const largest = Math.max(0, ...channel.legend.map((entry) => entry.value));
  const colors = new Array(Math.min(largest + 2, MOST_LABELS)).fill(NO_LABEL[theme]);
  for (const { value, color } of channel.legend) if (value < colors.length) colors[value] = color;
  return colors;
}

/** The same colours for points drawn by hand, into images. */
export function pointPainter(coloring) {
  const { colors, range, isCategorical, source, channel } = coloring;
  return (cloud, i, z, flat, channelAt) => {
    const values = cloud.channels[channel];
    if (source === "rgb" && values) return `rgb(${[0, 1, 2].map((k) => channelAt(values, i, k)).join(" ")})`;
    const value = source === "height" ? z : source === "distance" ? flat : values ? channelAt(values, i) : NaN;
    if (isCategorical) return colors[Number.isNaN(value) ? colors.length - 1 : Math.min(value, colors.length - 1)];
    const share = Number.isNaN(value) ? 0 : Math.max(0, Math.min(1, (value - range[0]) / (range[1] - range[0])));
    return colors[Math.round(share * (colors.length - 1))];
  };
}
