import { byId, fitCanvas } from "./dom.js";
import { chooseBoxes } from "./boxes.js";
import { coloringOf, pointPainter } from "./coloring.js";
import { createCameras } from "./cameras.js";
import { createMessages } from "./messages.js";
import { createChooser } from "./picking.js";
import { createPlayer } from "./player.js";
import { createProbe } from "./probe.js";
import { createRig } from "./rig.js";
import { createScene3d } from "./scene3d.js";
import { createSelection } from "./selection.js";
import { createSide } from "./side.js";
import { createTimeline } from "./timeline.js";
import { createTransport } from "./transport.js";
import { drawWords } from "./words.js";
import { keyActions } from "./actions.js";
import { layoutStage } from "./layout.js";
import { roadLevel } from "./measure.js";
import { unreadableFrame } from "./decode.js";
import { isOn } from "./state.js";
import { KIND, themeOf } from "./theme.js";
import { REACH, egoPath, mapLines, trackTrails, viewFromWorld } from "./trails.js";
import { translator } from "./i18n.js";

/**
 * The parts of the page, and how a scene and a frame get to the screen.
 * @typedef {ReturnType<typeof createApp>} App
 * @param {ReturnType<typeof import("./source.js").openSource>} source
 * @param {any} scenes `scenes.json`
 * @param {ReturnType<typeof import("./state.js").createStore>} store
 */
export function createApp(source, scenes, store) {
  const language = () => store.get().language ?? scenes.language ?? "en";
  const t = translator(language);
  const messages = createMessages(byId("message"), t);
  const onProblem = (problem) => messages.problem(problem);

  /** What is shown now. */
  const now = {
    sceneIndex: -1, scene: null, errors: null, frame: null, theme: themeOf(store.get()),
    chosen: { shown: [], counts: {}, passing: 0, total: 0 }, scriptMs: 0, rows: [], allRows: [], bars: null,
    timeColors: null, trailsAt: null,
  };

  const choose = createChooser();
  const app = {
    source, scenes, store, now, t, language, messages, onProblem,
    openScene, frameNumber, showTime, refreshBoxes, recolor, relayout, goToRow, goToBox, pick,
    selection: createSelection(store),
  };
  app.view = createScene3d(byId("cloud"), () => app.rig.userMoved());
  app.rig = createRig(app.view, store);
  app.player = createPlayer({
    source, onProblem: showUnreadable, onPlaying: showTime, onFrame: showFrame, onImage: (...image) => app.cameras.improve(...image),
  });
  app.cameras = createCameras(byId("cameras"), {
    t, onPick: pick, onEnlarge: (name) => store.set({ image: store.get().image === name ? null : name }),
  });
  app.probe = createProbe({ view: app.view, store, readoutElement: byId("readout"), t });
  app.side = createSide(app);
  app.actions = keyActions(app);
  app.side.useActions(app.actions);
  app.transport = createTransport(byId("time"), { t, actions: app.actions, player: app.player });
  const timeline = createTimeline(app.transport.canvas, {
    onSeek: (i) => app.player.go(i), onHover: (i, x) => app.transport.hover(i, x, now),
  });
  app.view.onDraw = () => now.frame && drawWords(byId("words"), { view: app.view, look: look(), store, t, theme: now.theme });
  return app;

  async function openScene(index) {
    const state = store.get();
    messages.hide();
    const scene = await source.scene(index);
    Object.assign(now, { sceneIndex: index, scene, frame: null, errors: null });
    app.rig.setScene(scene);
    app.cameras.setCameras(scene.cameras);
    app.player.open(index, scene, source.inline?.frames?.[0] ?? null);
    app.player.setSweeps(state.sweeps);
    app.player.setImages(isOn(state, "images"));
    app.side.openTab(scene.runs.length ? "errors" : "filters");
    relayout();
    recolor();
    app.player.go(frameNumber(state.frame));
    app.side.showErrors();
    if (!scene.runs.length) return;
    const errors = await source.errors(index);
    if (now.scene !== scene) return;
    now.errors = errors;
    app.side.showErrors();
  }

  function frameNumber(frame) {
    if (typeof frame === "number") return frame;
    const at = now.scene.frames.keys.indexOf(frame.slice(1));
    if (at < 0) messages.problem({ problem: t("state.remark"), where: `f=${frame}` });
    return Math.max(0, at);
  }

  /** Brings a frame to the screen, all of it at once. What measures comes before what writes. */
  function showFrame(frame) {
    const start = performance.now();
    const state = store.get();
    const { view } = app;
    const isFirst = now.frame === null || now.frame.isUnreadable, isNew = now.frame !== frame;
    if (now.frame?.isUnreadable && !app.player.isPlaying) messages.hide();
    now.frame = frame;
    if (isNew) app.selection.follow(frame);
    store.set({ frame: frame.frame, scene: now.sceneIndex === (scenes.open ?? 0) ? null : now.scene.id });
    if (isFirst) view.level = roadLevel(frame);
    view.setWorld(viewFromWorld(frame.world_from_view));
    view.setClouds(frame.clouds, coloring(), isOn(state, "boxpoints"));
    view.showPoints(isOn(state, "points"));
    app.rig.setFrame(frame);
    chooseAndDraw();
    if (app.cameras.learn(frame)) relayout();
    app.cameras.show(frame, imageOf, look());
    view.draw.now();
    showTime();
    app.side.show();
    byId("title").textContent = [frame.title, ...(frame.clouds.length ? [] : frame.notes)].join("\n");
    now.scriptMs = performance.now() - start;
    window.ready = true;
  }

  /** An empty place in the row of frames, and why. */
  function showUnreadable(problem, i) {
    if (!problem.isUnreachable) showFrame(unreadableFrame(now.scene, i));
    messages.problem(problem);
  }

  /** The best image at hand of a camera. */
  function imageOf(camera) {
    const paths = [false, true].map((isThumb) => source.imagePath(now.sceneIndex, now.frame.frame, camera, isThumb));
    const path = paths.find((p) => source.cachedImage(p));
    if (path) return { image: source.cachedImage(path), path };
    return { image: null, path: "", problem: app.player.problemOf(paths[1])?.problem };
  }

  function coloring() {
    return coloringOf(now.scene, store.get(), now.theme);
  }

  /** How boxes are drawn, for the cloud and the images alike. */
  function look() {
    const state = store.get();
    const { isSelected, isRelated } = app.selection;
    return {
      shown: now.chosen.shown, state, isSelected, isRelated, clouds: now.frame?.clouds ?? [],
      pointColor: isOn(state, "imagepoints") ? pointPainter(coloring()) : null,
    };
  }

  function chooseAndDraw() {
    now.chosen = chooseBoxes(now.scene, store.get(), now.frame, app.side.verdictOf);
    app.selection.update(now.frame, now.chosen.shown);
    app.view.setBoxes(now.chosen.shown, now.theme, app.selection.isSelected, app.selection.isRelated);
    drawTrails();
  }

  function drawTrails() {
    const { frame, chosen, theme, sceneIndex } = now;
    const { sweeps } = store.get();
    const hasTrails = isOn(store.get(), "trails");
    const cached = (i) => source.cachedFrame(sceneIndex, i, sweeps);
    app.view.setTrails(trackTrails(frame, hasTrails ? chosen.shown : [], cached, theme));
    if (!hasTrails || app.player.isPlaying || now.trailsAt === frame) return;
    now.trailsAt = frame;
    app.player.around(REACH, () => now.frame === frame && drawTrails());
  }

  /** After the selection, the filters, the layers or a verdict changed. */
  function refreshBoxes() {
    if (!now.frame) return;
    chooseAndDraw();
    app.cameras.redrawBoxes(look());
    app.side.showErrors();
  }

  /** After the theme, the language, a layer or the colour of points changed. */
  function recolor() {
    const state = store.get();
    const { view } = app;
    now.theme = themeOf(state);
    document.documentElement.dataset.theme = now.theme;
    document.documentElement.lang = language();
    view.setGround(now.theme, isOn(state, "grid"), isOn(state, "ego"));
    if (!now.scene) return;
    now.timeColors = timeColors();
    view.setColoring(coloring(), isOn(state, "boxpoints"));
    view.showPoints(isOn(state, "points"));
    view.setPath(egoPath(isOn(state, "ego") ? now.scene : {}, now.theme));
    view.setMaps(mapLines(isOn(state, "map") ? now.scene : {}, now.theme));
    view.setPointSize(state.pointSize);
    app.probe.showMeasure();
    app.side.show();
    showTime();
  }

  /** After the window, the images or their sizes changed. */
  function relayout() {
    if (!now.scene) return;
    layoutStage(now.scene, store.get(), app.cameras);
    app.view.resize();
    fitCanvas(byId("words"));
    timeline.resize();
    app.cameras.redrawAll(look());
    if (now.frame) app.view.draw.now();
  }

  function timeColors() {
    const css = getComputedStyle(document.documentElement);
    const color = (name) => css.getPropertyValue(name).trim();
    const of = app.side.errorColor;
    return {
      track: color("--line"), cached: color("--muted"), accent: color("--accent"), ground: color("--panel"),
      fp: of(KIND.FALSE_POSITIVE), fn: of(KIND.FALSE_NEGATIVE), id: of(KIND.SWITCH),
    };
  }

  function showTime() {
    if (!now.frame) return;
    app.transport.show(now);
    timeline.draw({
      count: now.scene.frames.count, frame: now.frame.frame, isCached: app.player.isCached, bars: now.bars, colors: now.timeColors,
    });
  }

  /** Selects one of the boxes under a click. */
  function pick(boxes, where, x, y) {
    const box = choose(boxes, where, x, y);
    store.set({ selected: box ? `${box.source}:${box.set.row[box.i]}` : null });
  }

  function goToRow(row) {
    const { errors, scene } = now;
    goToBox(errors.frame[row], scene.sources[errors.source[row]].id, errors.row[row]);
  }

  function goToBox(frame, id, row) {
    app.selection.aim(frame, `${id}:${row}`);
    if (frame === now.frame?.frame) store.set({ selected: `${id}:${row}` });
    else app.player.go(frame);
  }
}
