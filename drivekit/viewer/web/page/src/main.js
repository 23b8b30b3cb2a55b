import { byId, fill, fitCanvas, h } from "./dom.js";
import { openSource } from "./source.js";
import { createStore, isOn, parseState } from "./state.js";
import { translator } from "./i18n.js";
import { createMessages } from "./messages.js";
import { createPlayer } from "./player.js";
import { createScene3d } from "./scene3d.js";
import { createRig } from "./rig.js";
import { createCameras } from "./cameras.js";
import { createTimeline, errorBars } from "./timeline.js";
import { createErrorList, sortedRows, walkRows } from "./errors.js";
import { createInspector } from "./inspector.js";
import { createFilters } from "./filters.js";
import { createToolbar } from "./toolbar.js";
import { createTransport } from "./transport.js";
import { createLegend } from "./legend.js";
import { createTriage } from "./triage.js";
import { createChooser, boxesUnder } from "./picking.js";
import { createProbe } from "./probe.js";
import { coloringOf, pointPainter } from "./coloring.js";
import { chooseBoxes } from "./boxes.js";
import { createSelection } from "./selection.js";
import { drawWords } from "./words.js";
import { REACH, egoPath, mapLines, trackTrails, viewFromWorld } from "./trails.js";
import { layoutStage } from "./layout.js";
import { runPanel } from "./runpanel.js";
import { boxLegend } from "./boxlegend.js";
import { keyActions } from "./actions.js";
import { drawHelp, listen } from "./keys.js";
import { KIND, themeOf } from "./theme.js";
import { installHooks } from "./hooks.js";

/**
 * Puts the page together: the state changes, and what shows it is brought up to date.
 *
 * @typedef {ReturnType<typeof createApp>} App
 */
function createApp(source, scenes, store) {
  const language = () => store.get().language ?? scenes.language ?? "en";
  const t = translator(language);
  const messages = createMessages(byId("message"), t);
  const onProblem = (problem) => messages.problem(problem);

  /** What is shown now. */
  const now = {
    sceneIndex: -1, scene: null, errors: null, frame: null, theme: themeOf(store.get()),
    chosen: { shown: [], counts: {}, passing: 0, total: 0 }, tab: "errors", scriptMs: 0, rows: [], allRows: [],
  };

  const view = createScene3d(byId("cloud"), () => rig.userMoved());
  const rig = createRig(view, store);
  const player = createPlayer({
    source, onProblem, onPlaying: () => showTransport(), onFrame: showFrame,
    onImage: (camera, image, path) => cameras.improve(camera, image, path),
  });
  const selection = createSelection(store);
  const choose = createChooser();
  const cameras = createCameras(byId("cameras"), {
    t,
    onPick: (boxes) => pick(choose(boxes, "image", 0, 0)),
    onEnlarge: (name) => store.set({ image: store.get().image === name ? null : name }),
  });
  const legend = createLegend(byId("legend"), store, t);
  const panel = byId("panel");
  const errorPanel = h("div.errors"), filterPanel = h("div.filters"), aboutPanel = h("div.about");
  const errorList = createErrorList(errorPanel, { t, onGo: goToRow, onOrder: (order) => store.set({ order }), onKinds: () => showErrors() });
  const filters = createFilters(filterPanel, store, t);
  const inspector = createInspector(byId("object"), { t, onSelect: (id, row) => store.set({ selected: `${id}:${row}` }), onGo: goToBox });
  const triage = createTriage(inspector.marks, {
    source, t, onProblem, where: markedPlace,
    onChange: () => {
      refreshBoxes();
      showErrors();
    },
  });
  const probe = createProbe({ view, store, readoutElement: byId("readout"), t });
  const app = {
    store, source, player, view, rig, cameras, triage, now, t, messages, probe, language, goToRow, showTransport,
    rowsOf, selection, className, refreshBar: () => showSide(),
  };
  const actions = keyActions(app);
  const toolbar = createToolbar(byId("bar"), { store, t, actions });
  const transport = createTransport(byId("time"), { t, actions, player });
  const timeline = createTimeline(transport.canvas, { onSeek: (i) => player.go(i), onHover: (i, x) => transport.hover(i, x, now) });

  function className(entry) {
    return (language() === "ko" && entry?.label_ko) || entry?.name || "?";
  }

  const sourceName = (id) => now.scene.sources.find((s) => s.id === id)?.name ?? id;

  /** What a person said of a box of a frame, of this one unless told. */
  function verdictOf(id, row, frame = null) {
    if (frame === null) return triage.verdictOf(now.frame.scene, now.frame.key, sourceName(id), row);
    const key = now.scene.frames.keys[frame];
    const said = triage.verdictOf(now.scene.id, key, sourceName(id), row);
    return said === "none" ? triage.verdictOf(key, key, sourceName(id), row) : said;
  }

  function markedPlace() {
    if (!now.frame) return null;
    const box = selection.find(now.frame);
    const place = { s: now.sceneIndex, f: now.frame.frame, sceneId: now.frame.scene, key: now.frame.key };
    if (!box) return { ...place, source: null, box: null, name: "", row: null };
    const at = now.scene.sources.findIndex((s) => s.id === box.set.source);
    return { ...place, source: at, box: box.i, name: sourceName(box.set.source), row: box.set.row[box.i] };
  }

  function pick(box) {
    store.set({ selected: box ? `${box.source}:${box.set.row[box.i]}` : null });
  }

  async function openScene(index) {
    const state = store.get();
    messages.hide();
    const scene = await source.scene(index);
    now.sceneIndex = index;
    now.scene = scene;
    now.frame = null;
    now.errors = null;
    rig.setScene(scene);
    cameras.setCameras(scene.cameras);
    player.open(index, scene, source.inline?.frames?.[0] ?? null);
    player.setSweeps(state.sweeps);
    player.setImages(isOn(state, "images"));
    layout();
    applyTheme();
    view.setMaps(mapLines(scene, now.theme));
    player.go(frameNumber(state.frame));
    if (scene.runs.length) {
      source.errors(index).then((errors) => {
        if (now.scene !== scene) return;
        now.errors = errors;
        showErrors();
      }).catch(onProblem);
    }
    showErrors();
  }

  function frameNumber(frame) {
    if (typeof frame === "number") return frame;
    const at = now.scene.frames.keys.indexOf(frame.slice(1));
    if (at < 0) messages.problem({ problem: t("state.remark"), where: `f=${frame}` });
    return Math.max(0, at);
  }

  const coloring = () => coloringOf(now.scene, store.get(), now.theme);

  /** Brings a frame to the screen, all of it at once. */
  function showFrame(frame) {
    const start = performance.now();
    const state = store.get();
    const isNew = now.frame !== frame;
    now.frame = frame;
    if (isNew) selection.follow(frame);
    store.set({ frame: frame.frame, scene: now.sceneIndex === (scenes.open ?? 0) ? null : now.scene.id });
    view.setWorld(viewFromWorld(frame.world_from_view));
    view.setClouds(frame.clouds, coloring(), isOn(state, "boxpoints"));
    view.showPoints(isOn(state, "points"));
    rig.setFrame(frame);
    chooseAndDraw();
    if (isNew && aspectsOf(frame) !== now.aspects) layout();
    now.aspects = aspectsOf(frame);
    cameras.show(frame, imageOf, look());
    view.draw.now();
    showTransport();
    showSide();
    byId("title").textContent = frame.title;
    now.scriptMs = performance.now() - start;
    window.ready = true;
  }

  const aspectsOf = (frame) => frame.cameras.map((seen) => seen.width / seen.height).join();

  function imageOf(camera) {
    const at = [false, true].map((isThumb) => source.imagePath(now.sceneIndex, now.frame.frame, camera, isThumb));
    for (const path of at) {
      const image = source.cachedImage(path);
      if (image) return { image, path };
    }
    return { image: null, path: "", problem: player.problemOf(at[1])?.problem };
  }

  /** How boxes are drawn, for the cloud and the images alike. */
  function look() {
    return {
      shown: now.chosen.shown, state: store.get(), isSelected: selection.isSelected, isRelated: selection.isRelated,
      clouds: now.frame?.clouds ?? [], pointColor: isOn(store.get(), "imagepoints") ? pointPainter(coloring()) : null,
    };
  }

  function chooseAndDraw() {
    const state = store.get();
    now.chosen = chooseBoxes(now.scene, state, now.frame, verdictOf);
    selection.update(now.frame, now.chosen.shown);
    view.setBoxes(now.chosen.shown, now.theme, selection.isSelected, selection.isRelated);
    drawTrails();
  }

  /** The frame whose neighbours are being loaded. */
  let trailsAt = null;

  function drawTrails() {
    const { frame, chosen, theme } = now;
    const { sweeps } = store.get();
    const hasTrails = isOn(store.get(), "trails");
    view.setTrails(trackTrails(frame, hasTrails ? chosen.shown : [], (i) => source.cachedFrame(now.sceneIndex, i, sweeps), theme));
    if (hasTrails && !player.isPlaying && trailsAt !== frame) {
      trailsAt = frame;
      player.around(REACH, () => now.frame === frame && drawTrails());
    }
  }

  function refreshBoxes() {
    if (!now.frame) return;
    chooseAndDraw();
    cameras.redrawBoxes(look());
    showSide();
  }

  function rowsOf(kinds) {
    return now.errors ? walkRows(now.scene, now.errors, store.get(), kinds, verdictOf) : [];
  }

  function showErrors() {
    if (!now.scene) return;
    const { order } = store.get();
    now.allRows = rowsOf(new Set([KIND.FALSE_POSITIVE, KIND.FALSE_NEGATIVE, KIND.SWITCH]));
    const rows = now.allRows.filter((row) => errorList.kinds.has(now.errors.kind[row]));
    now.rows = now.errors ? sortedRows(now.errors, rows, order) : [];
    now.bars = now.errors ? errorBars(now.errors, rows, now.scene.frames.count) : null;
    showSide();
    showTransport();
  }

  function currentRow() {
    const at = selection.parts();
    if (!now.errors || !at || !now.frame) return null;
    const { errors, scene, frame } = now;
    return now.rows.find((row) => errors.frame[row] === frame.frame && errors.row[row] === at.row
      && scene.sources[errors.source[row]].id === at.source) ?? null;
  }

  function goToRow(row) {
    const { errors, scene } = now;
    goToBox(errors.frame[row], scene.sources[errors.source[row]].id, errors.row[row]);
  }

  function goToBox(frame, id, row) {
    selection.aim(frame, `${id}:${row}`);
    if (frame === now.frame?.frame) store.set({ selected: `${id}:${row}` });
    else player.go(frame);
  }

  function showTransport() {
    if (!now.frame) return;
    transport.show(now);
    timeline.draw({
      count: now.scene.frames.count, frame: now.frame.frame, isCached: player.isCached, bars: now.bars, colors: now.timeColors,
    });
  }

  function timeColors() {
    const css = getComputedStyle(document.documentElement);
    const color = (name) => css.getPropertyValue(name).trim();
    const of = (kind) => errorList.colorFor(now.scene, kind, now.theme);
    return {
      track: color("--line"), cached: color("--muted"), accent: color("--accent"), ground: color("--panel"),
      fp: of(KIND.FALSE_POSITIVE), fn: of(KIND.FALSE_NEGATIVE), id: of(KIND.SWITCH),
    };
  }

  /** The bar above and the panels beside. */
  function showSide() {
    if (!now.frame) return;
    const state = store.get();
    const { scene, frame, theme, chosen } = now;
    toolbar.show({
      scenes, sceneIndex: now.sceneIndex, scene, state, theme, counts: chosen.counts, language: language(),
      isMeasuring: probe.isMeasuring, pointCount: frame.clouds.reduce((n, cloud) => n + cloud.n, 0),
    });
    legend.show(scene, state, theme, frame.clouds);
    boxLegend(byId("boxlegend"), { scene, state, chosen, theme, t, className });
    if (now.tab === "filters") filters.show({ scene, state, ...chosen, theme, className, hasTriage: triage.isWritable });
    if (now.tab === "run") runPanel(aboutPanel, { scenes, scene, frame, inline: source.inline, t });
    if (now.tab === "errors") {
      errorList.show(now.errors && {
        scene, errors: now.errors, all: now.allRows, rows: now.rows, order: state.order, current: currentRow(),
        colorOf: (kind) => errorList.colorFor(scene, kind, theme), className,
      });
    }
    const box = selection.find(frame);
    inspector.show(scene, frame, box, theme, className);
    triage.show((verdict) => triage.mark(verdict));
    showHistory(box);
  }

  let historyTimer = 0;
  function showHistory(box) {
    clearTimeout(historyTimer);
    if (!box) return;
    const { frame, scene, theme } = now;
    const id = `${box.source}:${box.set.row[box.i]}`;
    historyTimer = setTimeout(async () => {
      const at = scene.sources.findIndex((s) => s.id === box.source);
      const history = await source.history(now.sceneIndex, frame.frame, at, box.i).catch(() => null);
      if (now.frame === frame) inspector.showHistory(scene, id, history, frame.frame, theme);
    }, player.isPlaying ? 400 : 60);
  }

  function showTabs() {
    const tab = (name) => h("button", {
      ariaPressed: String(now.tab === name),
      onclick: () => {
        now.tab = name;
        showTabs();
        showSide();
      },
    }, t(`tab.${name}`));
    fill(byId("tabs"), tab("errors"), tab("filters"), tab("run"));
    fill(panel, { errors: errorPanel, filters: filterPanel, run: aboutPanel }[now.tab]);
  }

  function applyTheme() {
    const state = store.get();
    now.theme = themeOf(state);
    document.documentElement.dataset.theme = now.theme;
    document.documentElement.lang = language();
    view.setGround(now.theme, isOn(state, "grid"), isOn(state, "ego"));
    if (!now.scene) return;
    now.timeColors = timeColors();
    view.setColoring(coloring(), isOn(state, "boxpoints"));
    view.setPath(egoPath(isOn(state, "ego") ? now.scene : {}, now.theme));
    view.setMaps(mapLines(isOn(state, "map") ? now.scene : {}, now.theme));
    view.setPointSize(state.pointSize);
    probe.showMeasure();
  }

  function layout() {
    if (!now.scene) return;
    layoutStage(now.scene, store.get(), cameras, now.frame);
    view.resize();
    fitCanvas(byId("words"));
    timeline.resize();
    cameras.redrawAll(look());
    if (!now.frame) return;
    view.draw.now();
  }

  view.onDraw = () => now.frame && drawWords(byId("words"), { view, look: look(), store, t, theme: now.theme });

  store.on(["scene"], (state) => {
    const index = Math.max(0, scenes.scenes.findIndex((s) => s.id === state.scene));
    const wanted = state.scene === null ? (scenes.open ?? 0) : index;
    if (wanted !== now.sceneIndex) openScene(wanted).catch(onProblem);
  });
  store.on(["color", "colorRange", "theme", "language", "pointSize", "show", "hide"], () => {
    applyTheme();
    view.showPoints(isOn(store.get(), "points"));
    showSide();
    showTransport();
  });
  store.on(["hide", "show", "classes", "minScore", "maxRange", "triage", "boxColor", "theme", "language"], () => {
    refreshBoxes();
    showErrors();
  });
  store.on(["selected"], () => {
    selection.noteChange(now.frame);
    refreshBoxes();
    rig.settle();
  });
  store.on(["hide", "show", "image"], (state) => {
    player.setImages(isOn(state, "images"));
    layout();
  });
  store.on(["order"], showErrors);
  store.on(["sweeps"], (state) => {
    player.setSweeps(state.sweeps);
    player.reload();
  });
  store.on(["language"], () => {
    showTabs();
    transport.rebuild();
    drawHelp(byId("help"), t);
  });
  store.on(["camera", "follow", "language"], () => showPresets());

  function showPresets() {
    const { camera, follow } = store.get();
    const names = ["chase", "bev", "side", "front", "camera"];
    fill(byId("presets"), ...names.map((name, k) => h("button", {
      ariaPressed: String(name === camera || (name === "camera" && camera.startsWith("@"))), title: `${t(`preset.${name}`)} (${k + 1})`,
      onclick: () => actions.preset(k),
    }, t(`preset.${name}`))), h("button.follow", { title: "F", ariaPressed: "false", onclick: () => actions.follow(0) }, t(`follow.${follow}`)));
  }

  const canvas = view.renderer.domElement;
  let pressed = null;
  canvas.addEventListener("pointerdown", (event) => (pressed = [event.offsetX, event.offsetY]));
  canvas.addEventListener("click", (event) => {
    const isDrag = pressed && Math.hypot(event.offsetX - pressed[0], event.offsetY - pressed[1]) > 4;
    if (isDrag || probe.click(event.offsetX, event.offsetY)) return;
    pick(choose(boxesUnder(view, now.chosen.shown, event.offsetX, event.offsetY), "cloud", event.offsetX, event.offsetY));
  });
  canvas.addEventListener("webglcontextlost", (event) => {
    event.preventDefault();
    onProblem({ problem: "The graphics driver gave up on this page.", fix: "Reload the page." });
  });
  new ResizeObserver(layout).observe(byId("space"));
  window.addEventListener("hashchange", () => {
    const { state, remarks } = parseState(location.hash);
    const frame = state.frame;
    store.set({ ...state, frame: now.frame?.frame ?? 0 });
    if (remarks.length) messages.problem({ problem: t("state.remark"), where: remarks.join("\n") });
    rig.forget();
    rig.settle();
    if (now.scene) player.go(frameNumber(frame));
  });

  return {
    ...app,
    async start() {
      applyTheme();
      showTabs();
      showPresets();
      drawHelp(byId("help"), t);
      listen(actions);
      installHooks(app);
      if (scenes.triage) await triage.load().catch(onProblem);
      const { scene } = store.get();
      const at = scenes.scenes.findIndex((s) => s.id === scene);
      if (scene !== null && at < 0) messages.problem({ problem: t("state.remark"), where: `s=${scene}` });
      await openScene(at < 0 ? (scenes.open ?? 0) : at);
    },
  };
}

async function boot() {
  const source = openSource();
  const messages = createMessages(byId("message"), translator(() => "en"));
  try {
    const scenes = await source.scenes();
    const hash = location.hash.length > 1 ? location.hash : (source.inline?.state ?? scenes.state ?? "");
    const { state, remarks } = parseState(hash);
    const app = createApp(source, scenes, createStore(state));
    await app.start();
    if (remarks.length) app.messages.problem({ problem: app.t("state.remark"), where: remarks.join("\n") });
  } catch (problem) {
    console.warn(problem);
    messages.problem(problem);
  }
}

boot();
