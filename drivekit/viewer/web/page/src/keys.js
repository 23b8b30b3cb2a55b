import { fill, h } from "./dom.js";
import { icon } from "./icons.js";

/**
 * Every key of the page, once: what it does, and its line in the help (and in docs/viewer.md).
 * @type {{keys: string[], shown: string[], action: string, group: string}[]}
 */
export const KEYS = [
  { group: "time", keys: [" "], shown: ["Space"], action: "play" },
  { group: "time", keys: ["ArrowRight", "ArrowLeft"], shown: ["→", "←"], action: "step" },
  { group: "time", keys: ["Shift+ArrowRight", "Shift+ArrowLeft"], shown: ["Shift →", "Shift ←"], action: "step10" },
  { group: "time", keys: ["[", "]"], shown: ["[", "]"], action: "speed" },
  { group: "time", keys: ["Home", "End"], shown: ["Home", "End"], action: "ends" },
  { group: "errors", keys: ["e", "Shift+e"], shown: ["E", "Shift E"], action: "fp" },
  { group: "errors", keys: ["n", "Shift+n"], shown: ["N", "Shift N"], action: "fn" },
  { group: "errors", keys: ["i", "Shift+i"], shown: ["I", "Shift I"], action: "switch" },
  { group: "errors", keys: ["w", "Shift+w"], shown: ["W", "Shift W"], action: "worst" },
  { group: "errors", keys: ["j", "k"], shown: ["J", "K"], action: "any" },
  { group: "view", keys: ["1", "2", "3", "4", "5"], shown: ["1", "2", "3", "4", "5"], action: "preset" },
  { group: "view", keys: ["f"], shown: ["F"], action: "follow" },
  { group: "view", keys: ["c", "Shift+c"], shown: ["C", "Shift C"], action: "color" },
  { group: "view", keys: ["+", "-"], shown: ["+", "−"], action: "size" },
  { group: "view", keys: ["m"], shown: ["M"], action: "measure" },
  { group: "view", keys: ["t"], shown: ["T"], action: "trails" },
  { group: "view", keys: ["d"], shown: ["D"], action: "theme" },
  { group: "layers", keys: ["b"], shown: ["B"], action: "flash" },
  { group: "layers", keys: ["g"], shown: ["G"], action: "truth" },
  { group: "layers", keys: ["p"], shown: ["P"], action: "points" },
  { group: "layers", keys: ["l"], shown: ["L"], action: "labels" },
  { group: "triage", keys: ["z"], shown: ["Z"], action: "model-error" },
  { group: "triage", keys: ["x"], shown: ["X"], action: "label-error" },
  { group: "triage", keys: ["v"], shown: ["V"], action: "ignore" },
  { group: "triage", keys: ["u"], shown: ["U"], action: "undo" },
  { group: "other", keys: ["y"], shown: ["Y"], action: "copy" },
  { group: "other", keys: ["Escape"], shown: ["Esc"], action: "escape" },
  { group: "other", keys: ["?"], shown: ["?"], action: "help" },
];

/** Letters by their place on the keyboard, so that a Korean layout works too. */
function nameOf(event) {
  const isLetter = /^Key[A-Z]$/.test(event.code);
  const key = isLetter ? event.code.slice(3).toLowerCase() : event.key === "=" ? "+" : event.key;
  const hasShift = event.shiftKey && (isLetter || key.startsWith("Arrow"));
  return (hasShift ? "Shift+" : "") + key;
}

/**
 * Calls an action with the position of the key among its keys.
 * @param {Record<string, (which: number) => void>} actions
 */
export function listen(actions) {
  const table = new Map(KEYS.flatMap(({ keys, action }) => keys.map((key, which) => [key, { action, which }])));
  window.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const isTyping = event.target.matches?.("input:not([type=checkbox]):not([type=range]), textarea, select");
    if (isTyping && event.key !== "Escape") return;
    const found = table.get(nameOf(event));
    if (!found || !actions[found.action]) return;
    event.preventDefault();
    if (isTyping || event.target.matches?.("button, input")) event.target.blur();
    actions[found.action](found.which);
  });
}

/** @param {HTMLDialogElement} dialog */
export function drawHelp(dialog, t) {
  const groups = [...new Set(KEYS.map((entry) => entry.group))];
  fill(dialog, h("header", {}, h("h2", {}, t("help.title")), h("button.bare", { onclick: () => dialog.close(), ariaLabel: t("close") }, icon("close"))),
    h("div.groups", {}, ...groups.map((group) => h("section", {}, h("h3", {}, t(`help.${group}`)),
      h("dl", {}, ...KEYS.filter((entry) => entry.group === group).flatMap((entry) => [
        h("dt", {}, ...entry.shown.map((key) => h("kbd", {}, key))), h("dd", {}, t(`key.${entry.action}`))]))))),
    h("p.small", {}, t("help.mouse")));
}
