/** Colours: what the server names, made legible on light ground; the look of the page. */

export const KIND = {
  TRUTH: 0, PREDICTION: 1, TRUE_POSITIVE: 2, FALSE_POSITIVE: 3, FALSE_NEGATIVE: 4, IGNORED: 5, SWITCH: 6,
};

/** Beside green ground truth, apart to colour-blind eyes too. */
const SOURCE_STYLES = {
  truth: { color: "#4be3a8", dashes: [], width: 1 },
  models: [
    { color: "#4d8dff", dashes: [9, 2.5], width: 1 },
    { color: "#f48cff", dashes: [4, 2, 1.5, 2], width: 1 },
    { color: "#ffb648", dashes: [2, 2], width: 1 },
  ],
};

const TRACK_COLORS = [
  "#33bbff", "#ffdd33", "#73ffb9", "#ff8a4c", "#cf7bff", "#b2e5ff", "#ff9bb5", "#9be05a", "#5f9bff", "#e8c9a0",
];

const GRADIENTS = {
  dark: { ground: "#0b0e13", grid: "#28303c", ring: "#6b7686", ego: "#e8edf4", map: "#5d6b80", text: "#c9d2de" },
  light: { ground: "#f4f6f9", grid: "#d5dbe4", ring: "#7a8696", ego: "#1c2530", map: "#9aa6b6", text: "#39434f" },
};

export const ground = (theme) => GRADIENTS[theme];

/** @returns {"dark" | "light"} */
export const themeOf = (state) =>
  state.theme ?? (matchMedia("(prefers-color-scheme: light)").matches ? "light" : "dark");

/** Red, green, blue in [0, 1] of `#rrggbb`. */
export const rgb = (hex) => [1, 3, 5].map((k) => parseInt(hex.slice(k, k + 2), 16) / 255);

const hexOf = (parts) => `#${parts.map((p) => Math.round(255 * p).toString(16).padStart(2, "0")).join("")}`;

const linear = (p) => (p <= 0.04045 ? p / 12.92 : ((p + 0.055) / 1.055) ** 2.4);

const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** A colour with at least 3.2:1 against white, of the same hue. */
export function onLight(hex) {
  let parts = rgb(hex);
  while (1.05 / (luminance(parts) + 0.05) < 3.2) parts = parts.map((p) => p * 0.94);
  return hexOf(parts);
}

/** A colour on its way to white, for small letters on dark ground. */
export const lighter = (hex) => hexOf(rgb(hex).map((p) => p + 0.4 * (1 - p)));

/** A colour as it is drawn on the ground of a theme; photographs keep the bright one. */
export const onGround = (hex, theme) => (theme === "light" ? onLight(hex) : hex);

export function trackColor(name) {
  let sum = 7;
  for (const letter of name) sum = (sum * 31 + letter.codePointAt(0)) >>> 0;
  return TRACK_COLORS[sum % TRACK_COLORS.length];
}

export function sourceStyle(scene, source) {
  const models = scene.sources.filter((s) => s.role === "model");
  const at = models.findIndex((s) => s.id === source);
  return at < 0 ? SOURCE_STYLES.truth : SOURCE_STYLES.models[at % SOURCE_STYLES.models.length];
}

/** @param {Uint8Array} bytes 256 colours */
export function rampColors(bytes, theme) {
  const colors = [];
  for (let i = 0; i < bytes.length; i += 3) colors.push(hexOf([bytes[i] / 255, bytes[i + 1] / 255, bytes[i + 2] / 255]));
  // On light ground the bright end would vanish: the other way round, and only the darker part.
  return theme === "light" ? colors.slice(0, Math.round(colors.length * 0.78)).reverse() : colors;
}
