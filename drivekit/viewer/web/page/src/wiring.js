import { byId, fill, h } from "./dom.js";
import { boxesUnder } from "./picking.js";
import { drawHelp, listen } from "./keys.js";
import { isOn, parseState } from "./state.js";
import { PRESET_NAMES } from "./rig.js";
import { holdsFrame, holdsScene, sliceOf } from "./slices.js";

/** What happens when the state changes, and when the user does something. */

const DRAG_PX = 4;

/** @param {import("./app.js").App} app */
export function wire(app) {
  onState(app);
  onPointer(app);
  onWindow(app);
  listen(app.actions);
  showPresets(app);
  drawHelp(byId("help"), app.t);
}

function onState(app) {
  const { store, scenes, now, player, rig, side, t } = app;
  store.on(["scene"], ({ scene }) => {
    const at = scenes.scenes.findIndex((s) => s.id === scene);
    const wanted = scene === null ? (scenes.open ?? 0) : Math.max(0, at);
    if (wanted !== now.sceneIndex) app.openScene(wanted).catch(app.onProblem);
  });
  store.on(["color", "colorRange", "theme", "language", "pointSize", "show", "hide"], app.recolor);
  store.on(["hide", "show", "classes", "minScore", "maxRange", "triage", "boxColor", "theme", "language"], app.refreshBoxes);
  store.on(["selected"], () => {
    app.selection.noteChange(now.frame);
    app.refreshBoxes();
    rig.settle();
  });
  store.on(["hide", "show", "image"], (state) => {
    player.setImages(isOn(state, "images"));
    app.relayout();
  });
  store.on(["order"], side.showErrors);
  store.on(["slice"], (state) => {
    const slice = sliceOf(scenes, state);
    if (!holdsScene(slice, now.sceneIndex)) store.set({ scene: scenes.scenes[slice.scenes[0]].id, frame: 0, selected: null });
    else if (now.frame && !holdsFrame(slice, now.frame.frame)) player.go(slice.only[0]);
    side.showErrors();
  });
  store.on(["sweeps"], ({ sweeps }) => {
    player.setSweeps(sweeps);
    player.reload();
  });
  store.on(["language"], () => {
    side.showTabs();
    app.transport.rebuild();
    drawHelp(byId("help"), t);
  });
  store.on(["camera", "follow", "language"], () => showPresets(app));
}

function onPointer({ view, probe, now, pick }) {
  const canvas = view.renderer.domElement;
  let pressed = null;
  canvas.addEventListener("pointerdown", (event) => (pressed = [event.offsetX, event.offsetY]));
  canvas.addEventListener("click", ({ offsetX: x, offsetY: y }) => {
    const isDrag = pressed && Math.hypot(x - pressed[0], y - pressed[1]) > DRAG_PX;
    if (!isDrag && !probe.click(x, y)) pick(boxesUnder(view, now.chosen.shown, x, y), "cloud", x, y);
  });
}

function onWindow(app) {
  const { store, now, rig, messages, t } = app;
  app.view.renderer.domElement.addEventListener("webglcontextlost", (event) => {
    event.preventDefault();
    messages.problem({ problem: t("context.lost"), fix: t("context.reload") });
  });
  new ResizeObserver(app.relayout).observe(byId("space"));
  window.addEventListener("hashchange", () => {
    const { state, remarks } = parseState(location.hash);
    store.set(state);
    if (remarks.length) messages.problem({ problem: t("state.remark"), where: remarks.join("\n") });
    rig.forget();
    rig.settle();
    if (now.scene) app.player.go(app.frameNumber(state.frame));
  });
}

function showPresets({ store, actions, t }) {
  const { camera, follow } = store.get();
  const isPressed = (name) => name === camera || (name === "camera" && camera.startsWith("@"));
  fill(byId("presets"), ...[...PRESET_NAMES, "camera"].map((name, k) => h("button", {
    ariaPressed: String(isPressed(name)), title: `${t(`preset.${name}`)} (${k + 1})`, onclick: () => actions.preset(k),
  }, t(`preset.${name}`))), h("button.follow", { title: "F", onclick: () => actions.follow(0) }, t(`follow.${follow}`)));
}
