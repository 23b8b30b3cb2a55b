import { fill, h } from "./dom.js";
import { fixed } from "./format.js";
import { isOn } from "./state.js";
import { KIND, onGround } from "./theme.js";

/** The list of a scene's errors, and the way from one to the next. */

const ROW_PX = 25;
const LETTERS = { [KIND.FALSE_POSITIVE]: "FP", [KIND.FALSE_NEGATIVE]: "FN", [KIND.SWITCH]: "ID", [KIND.TRUE_POSITIVE]: "TP" };
const LAYER = { [KIND.FALSE_POSITIVE]: "fp", [KIND.FALSE_NEGATIVE]: "fn", [KIND.TRUE_POSITIVE]: "tp" };

/** Rows of `errors.bin` that the filters and the slice let through, in the order to walk them. */
export function walkRows(scene, errors, state, kinds, verdictOf, slice = null) {
  const frames = slice?.only ? new Set(slice.only) : null;
  return [...errors.orders.walk].filter((row) =>
    kinds.has(errors.kind[row]) && (!frames || frames.has(errors.frame[row])) && passes(scene, errors, state, row, verdictOf));
}

function passes(scene, errors, state, row, verdictOf) {
  if (!isOn(state, errors.models[errors.model[row]])) return false;
  if (state.classes && !state.classes.includes(scene.classes[errors.label[row]]?.name)) return false;
  if (errors.score[row] < state.minScore) return false;
  return !state.triage || state.triage.includes(verdictOf(scene.sources[errors.source[row]].id, errors.row[row], errors.frame[row]));
}

/** Rows in the order of the state: `worst`, `walk` or a column; stable upon the walk, NaN last. */
export function sortedRows(errors, rows, order) {
  if (order === "walk") return rows;
  if (order === "worst") {
    const allowed = new Set(rows);
    return [...errors.orders.worst].filter((row) => allowed.has(row));
  }
  const isFalling = order.startsWith("-");
  const column = columnOf(errors, isFalling ? order.slice(1) : order);
  if (!column) return rows;
  const sign = isFalling ? -1 : 1;
  return [...rows].sort((a, b) => {
    const x = column[a], y = column[b];
    if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
    return sign * (x - y);
  });
}

const columnOf = (errors, name) =>
  ({ frame: errors.frame, kind: errors.kind, class: errors.label, score: errors.score, cost: errors.cost, affinity: errors.affinity })[name]
  ?? errors.errors[name];

/**
 * The row after (or before) where we are, in a list of rows.
 * @param {{frame: number, source: string | null, row: number | null}} here
 */
export function nextRow(scene, errors, rows, here, step) {
  if (!rows.length) return null;
  const at = rows.findIndex((row) =>
    errors.frame[row] === here.frame && scene.sources[errors.source[row]].id === here.source && errors.row[row] === here.row);
  if (at >= 0) return rows[(at + step + rows.length) % rows.length];
  // Not on a row of the list: the first after this frame's beginning, or the last before it.
  const after = rows.findIndex((row) => errors.frame[row] >= here.frame);
  if (step > 0) return rows[after < 0 ? 0 : after];
  const before = after < 0 ? rows.length - 1 : after - 1;
  return rows[(before + rows.length) % rows.length];
}

/**
 * @param {HTMLElement} root
 * @param {{onGo: (row: number) => void, onOrder: (order: string) => void, onKinds: () => void, t: Function}} calls
 */
export function createErrorList(root, { onGo, onOrder, onKinds, t }) {
  let top = 0, high = 400; // of the scroller, measured only when they change
  const chips = h("div.chips");
  const head = h("div.error-head");
  const spacer = h("div.error-space");
  const scroller = h("div.error-scroll", { tabIndex: 0, onscroll: () => {
    top = scroller.scrollTop;
    drawRows();
  } }, spacer);
  const nothing = h("p.nothing");
  root.replaceChildren(chips, head, scroller, nothing);
  new ResizeObserver(([entry]) => {
    high = entry.contentRect.height;
    drawRows();
  }).observe(scroller);
  const kinds = new Set([KIND.FALSE_POSITIVE, KIND.FALSE_NEGATIVE, KIND.SWITCH]);
  let view = null;

  function drawChips() {
    const counts = {};
    for (const row of view.all) counts[view.errors.kind[row]] = (counts[view.errors.kind[row]] ?? 0) + 1;
    fill(chips, ...[KIND.FALSE_POSITIVE, KIND.FALSE_NEGATIVE, KIND.SWITCH].filter((k) => k !== KIND.SWITCH || counts[k]).map((kind) => {
      const chip = h("button.chip", {
        title: t(`kind.${kind}`),
        ariaPressed: String(kinds.has(kind)),
        onclick: () => {
          if (kinds.has(kind)) kinds.delete(kind);
          else kinds.add(kind);
          onKinds();
        },
      }, h("b", {}, LETTERS[kind]), ` ${counts[kind] ?? 0}`);
      chip.style.setProperty("--mark", view.colorOf(kind));
      return chip;
    }), h("button.chip.order", {
      ariaPressed: String(view.order === "worst"), title: t("errors.worst.hint"), onclick: () => onOrder("worst"),
    }, t("errors.worst")), h("button.chip.order", {
      ariaPressed: String(view.order === "walk"), title: t("errors.walk.hint"), onclick: () => onOrder("walk"),
    }, t("errors.walk")));
  }

  function drawHead() {
    const column = (name, label) => {
      const isUp = view.order === name, isDown = view.order === `-${name}`;
      return h(`button.col.${name}`, { onclick: () => onOrder(isDown ? name : `-${name}`), title: t("errors.sort") },
        `${label}${isUp ? " ↑" : isDown ? " ↓" : ""}`);
    };
    fill(head, column("kind", ""), column("class", t("class")), column("frame", t("frame")), column("score", t("score")), column("cost", t("errors.cost")));
  }

  function drawRows() {
    if (!view) return;
    const first = Math.max(0, Math.floor(top / ROW_PX) - 4);
    const last = Math.min(view.rows.length, first + Math.ceil(high / ROW_PX) + 8);
    fill(spacer, ...view.rows.slice(first, last).map((row, k) => rowElement(row, first + k)));
  }

  function rowElement(row, at) {
    const { errors, scene } = view;
    const kind = errors.kind[row];
    const badge = h("span.badge", {}, LETTERS[kind]);
    badge.style.setProperty("--mark", view.colorOf(kind));
    const model = errors.models.length > 1 ? h("span.model", {}, errors.models[errors.model[row]]) : null;
    const element = h("button.error-row", { onclick: () => onGo(row), title: view.scene.frames.keys[errors.frame[row]] },
      h("span.col.kind", {}, badge, model),
      h("span.col.class", {}, view.className(scene.classes[errors.label[row]])),
      h("span.col.frame", {}, errors.frame[row] + 1),
      h("span.col.score", {}, fixed(errors.score[row])),
      h("span.col.cost", {}, fixed(errors.cost[row])));
    element.style.top = `${at * ROW_PX}px`;
    element.classList.toggle("current", row === view.current);
    return element;
  }

  return {
    kinds,
    show(next) {
      const wasAt = view?.current;
      view = next;
      nothing.hidden = Boolean(view?.rows.length);
      chips.hidden = head.hidden = scroller.hidden = !view;
      nothing.textContent = !view ? t("errors.no.run") : t("errors.none");
      if (!view) return;
      drawChips();
      drawHead();
      spacer.style.height = `${view.rows.length * ROW_PX}px`;
      const at = view.rows.indexOf(view.current);
      if (view.current !== wasAt && at >= 0) {
        const y = at * ROW_PX;
        if (y < top || y + ROW_PX > top + high) scroller.scrollTop = top = Math.max(0, y - high / 2);
      }
      drawRows();
    },

    colorFor: (scene, kind, theme) =>
      onGround(kind === KIND.SWITCH ? "#f48cff" : (scene.kinds.find((k) => k.kind === kind)?.color ?? "#888888"), theme),
    layerOf: (kind) => LAYER[kind],
  };
}
