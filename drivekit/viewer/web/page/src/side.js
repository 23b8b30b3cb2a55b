import { byId, fill, h } from "./dom.js";
import { boxLegend } from "./boxlegend.js";
import { createErrorList, sortedRows, walkRows } from "./errors.js";
import { createFilters } from "./filters.js";
import { createInspector } from "./inspector.js";
import { createLegend } from "./legend.js";
import { createToolbar } from "./toolbar.js";
import { createTriage } from "./triage.js";
import { errorBars } from "./timeline.js";
import { runPanel } from "./runpanel.js";
import { sliceOf } from "./slices.js";
import { KIND } from "./theme.js";

/** Everything in words around the cloud: the bar, the panels, the legends. */

const ERRORS = new Set([KIND.FALSE_POSITIVE, KIND.FALSE_NEGATIVE, KIND.SWITCH]);
const TABS = ["errors", "filters", "run"];
const HISTORY_WAIT_MS = { playing: 400, resting: 60 };

/** @param {import("./app.js").App} app */
export function createSide(app) {
  const { store, source, scenes, now, t, language, selection } = app;
  const panels = { errors: h("div.errors"), filters: h("div.filters"), run: h("div.about") };
  const errorList = createErrorList(panels.errors, {
    t, onGo: app.goToRow, onOrder: (order) => store.set({ order }), onKinds: () => showErrors(),
  });
  const filters = createFilters(panels.filters, store, t);
  const legend = createLegend(byId("legend"), store, t);
  const inspector = createInspector(byId("object"), {
    t, onSelect: (id, row) => store.set({ selected: `${id}:${row}` }), onGo: app.goToBox,
  });
  const triage = createTriage(inspector.marks, {
    source, t, onProblem: app.onProblem, where: markedPlace, onChange: () => app.refreshBoxes(),
  });
  let toolbar = null;
  let tab = "errors";

  const className = (entry) => (language() === "ko" && entry?.label_ko) || entry?.name || "?";
  const sourceName = (id) => now.scene.sources.find((s) => s.id === id)?.name ?? id;

  /** What a person said of a box of a frame, of this one unless told. */
  function verdictOf(id, row, frame = null) {
    if (frame === null) return triage.verdictOf(now.frame.scene, now.frame.key, sourceName(id), row);
    const key = now.scene.frames.keys[frame];
    const said = triage.verdictOf(now.scene.id, key, sourceName(id), row);
    return said === "none" ? triage.verdictOf(key, key, sourceName(id), row) : said;
  }

  /** What a verdict would be about: the selected box, else the frame. */
  function markedPlace() {
    if (!now.frame) return null;
    const box = selection.find(now.frame);
    const place = { s: now.sceneIndex, f: now.frame.frame, sceneId: now.frame.scene, key: now.frame.key };
    if (!box) return { ...place, source: null, box: null, name: "", row: null };
    const at = now.scene.sources.findIndex((s) => s.id === box.set.source);
    return { ...place, source: at, box: box.i, name: sourceName(box.set.source), row: box.set.row[box.i] };
  }

  /** Errors of some kinds that the filters let through, in the order to walk them. */
  const rowsOf = (kinds) => (now.errors ? walkRows(now.scene, now.errors, store.get(), kinds, verdictOf, sliceOf(scenes, store.get())) : []);

  /** The selected box as a row of the list. */
  function currentRow() {
    const at = selection.parts();
    if (!now.errors || !at || !now.frame) return null;
    const { errors, scene, frame } = now;
    return now.rows.find((row) => errors.frame[row] === frame.frame && errors.row[row] === at.row
      && scene.sources[errors.source[row]].id === at.source) ?? null;
  }

  const errorColor = (kind) => errorList.colorFor(now.scene, kind, now.theme);

  /** Brings the list of errors up to date, and what depends on it. */
  function showErrors() {
    if (!now.scene) return;
    now.allRows = rowsOf(ERRORS);
    const rows = now.allRows.filter((row) => errorList.kinds.has(now.errors.kind[row]));
    now.rows = now.errors ? sortedRows(now.errors, rows, store.get().order) : [];
    now.bars = now.errors ? errorBars(now.errors, rows, now.scene.frames.count) : null;
    show();
    app.showTime();
  }

  function show() {
    if (!now.frame) return;
    const state = store.get();
    const { scene, sceneIndex, frame, theme, chosen } = now;
    toolbar.show({
      scenes, sceneIndex, scene, state, theme, counts: chosen.counts, language: language(),
      isMeasuring: app.probe.isMeasuring, pointCount: frame.clouds.reduce((n, cloud) => n + cloud.n, 0),
    });
    legend.show(scene, state, theme, frame.clouds);
    boxLegend(byId("boxlegend"), { scene, state, chosen, theme, t, className });
    showPanel(state);
    const box = selection.find(frame);
    inspector.show(scene, frame, box, theme, className);
    triage.show((verdict) => triage.mark(verdict));
    showHistory(box);
  }

  function showPanel(state) {
    const { scene, frame, theme, chosen, errors } = now;
    if (tab === "filters") filters.show({ scene, state, ...chosen, theme, className, hasTriage: triage.isWritable });
    else if (tab === "run") runPanel(panels.run, { scenes, scene, frame, inline: source.inline, slice: state.slice, onSlice: (slice) => store.set({ slice }), t });
    else errorList.show(errors && {
      scene, errors, all: now.allRows, rows: now.rows, order: state.order, current: currentRow(), colorOf: errorColor, className,
    });
  }

  let historyTimer = 0;
  function showHistory(box) {
    clearTimeout(historyTimer);
    if (!box) return;
    const { frame, scene, sceneIndex, theme } = now;
    const id = `${box.source}:${box.set.row[box.i]}`;
    historyTimer = setTimeout(async () => {
      const at = scene.sources.findIndex((s) => s.id === box.source);
      const history = await source.history(sceneIndex, frame.frame, at, box.i).catch(() => null);
      if (now.frame === frame) inspector.showHistory(scene, id, history, frame.frame, theme);
    }, app.player.isPlaying ? HISTORY_WAIT_MS.playing : HISTORY_WAIT_MS.resting);
  }

  function showTabs() {
    fill(byId("tabs"), ...TABS.map((name) => h("button", { ariaPressed: String(tab === name), onclick: () => openTab(name) }, t(`tab.${name}`))));
    fill(byId("panel"), panels[tab]);
  }

  function openTab(name) {
    tab = name;
    showTabs();
    show();
  }

  return {
    triage,
    verdictOf,
    rowsOf,
    errorColor,
    showErrors,
    show,
    showTabs,
    openTab,
    /** @param {Record<string, (which: number) => void>} actions of the buttons in the bar */
    useActions(actions) {
      toolbar = createToolbar(byId("bar"), { store, t, actions });
    },
  };
}
