import { byId } from "./dom.js";
import { channelsOf } from "./coloring.js";
import { nextRow } from "./errors.js";
import { visibleModels } from "./boxes.js";
import { formatState, isOn, withLayer } from "./state.js";
import { KIND } from "./theme.js";
import { PRESET_NAMES } from "./rig.js";

/**
 * What the keys and buttons do; `which` is the key's place among those of its action.
 * @param {import("./app.js").App} app
 * @returns {Record<string, (which: number) => void>}
 */
export function keyActions(app) {
  const { store, player, rig, now, messages, probe, t } = app;
  const { triage, rowsOf } = app.side;
  const flip = (layer) => store.set(withLayer(store.get(), layer, !isOn(store.get(), layer)));
  const sign = (which) => (which === 0 ? 1 : -1);

  function here() {
    const at = app.selection.parts();
    return { frame: now.frame?.frame ?? 0, source: at?.source ?? null, row: at?.row ?? null };
  }

  function walk(kinds, step) {
    go(rowsOf(new Set(kinds)), step);
  }

  function go(rows, step) {
    const row = now.errors ? nextRow(now.scene, now.errors, rows, here(), step) : null;
    if (row === null) messages.say(t(now.errors ? "errors.no.kind" : "errors.no.run"));
    else app.goToRow(row);
  }

  function worst(step) {
    const allowed = new Set(rowsOf(new Set([KIND.FALSE_POSITIVE, KIND.FALSE_NEGATIVE, KIND.SWITCH])));
    const rows = now.errors ? [...now.errors.orders.worst].filter((row) => allowed.has(row)) : [];
    const at = here();
    const isOnRow = rows.some((row) => now.errors.frame[row] === at.frame && now.errors.row[row] === at.row
      && now.scene.sources[now.errors.source[row]].id === at.source);
    if (isOnRow || !rows.length) go(rows, step);
    else app.goToRow(rows[step > 0 ? 0 : rows.length - 1]);
  }

  function flash() {
    const models = now.scene.sources.filter((s) => s.role === "model").map((s) => s.id);
    if (models.length < 2) return messages.say(t("models.one"));
    const seen = visibleModels(now.scene, store.get());
    const next = models[(models.indexOf(seen[0]) + (seen.length === 1 ? 1 : 0)) % models.length] ?? models[0];
    const others = models.filter((id) => id !== next);
    store.set({ hide: [...store.get().hide.filter((id) => id !== next && !others.includes(id)), ...others] });
    return undefined;
  }

  function preset(which) {
    if (which < PRESET_NAMES.length) return rig.use(PRESET_NAMES[which]);
    const channels = now.scene.cameras.map((c) => c.channel).filter((_, at) => now.frame?.cameras.find((c) => c.camera === at)?.lens);
    if (!channels.length) return undefined;
    // Pressed again: the next camera. The enlarged one comes first.
    const { camera, image } = store.get();
    const at = channels.indexOf(camera.slice(1));
    return rig.use(`@${at >= 0 ? channels[(at + 1) % channels.length] : channels.includes(image) ? image : channels[0]}`);
  }

  function color(step) {
    const names = [...channelsOf(now.scene, store.get()).map((c) => c.name), "none"];
    const at = names.indexOf(store.get().color);
    store.set({ color: names[(at + step + names.length) % names.length], colorRange: null });
  }

  async function copy() {
    store.flush();
    const state = formatState(store.get());
    try {
      await navigator.clipboard.writeText(`${location.href.split("#")[0]}#${state}`);
      messages.say(t("copied"));
    } catch {
      messages.say(t("copy.failed"));
    }
  }

  function mark(verdict) {
    if (!triage.isWritable) return messages.say(t("triage.off"));
    return triage.mark(verdict).then(() => messages.say(t("triage.saved", { verdict: t(`verdict.${verdict}`) })));
  }

  function escape() {
    const help = /** @type {HTMLDialogElement} */ (byId("help"));
    if (help.open) help.close();
    else if (probe.isMeasuring) probe.toggle();
    else if (store.get().image) store.set({ image: null });
    else store.set({ selected: null });
    messages.hide();
  }

  return {
    play: () => player.toggle(),
    step: (which) => player.step(sign(which)),
    step10: (which) => player.step(10 * sign(which)),
    speed: (which) => player.faster(which === 0 ? -1 : 1),
    ends: (which) => (which === 0 ? player.first() : player.last()),
    fp: (which) => walk([KIND.FALSE_POSITIVE], sign(which)),
    fn: (which) => walk([KIND.FALSE_NEGATIVE], sign(which)),
    switch: (which) => walk([KIND.SWITCH], sign(which)),
    any: (which) => walk([KIND.FALSE_POSITIVE, KIND.FALSE_NEGATIVE, KIND.SWITCH], sign(which)),
    worst: (which) => worst(sign(which)),
    preset,
    follow() {
      const order = ["ego", ...(app.selection.parts() ? ["track"] : []), "none"];
      rig.setFollow(order[(order.indexOf(store.get().follow) + 1) % order.length]);
    },
    color: (which) => color(sign(which)),
    size: (which) => store.set({ pointSize: Math.max(0.5, Math.min(10, store.get().pointSize + 0.5 * sign(which))) }),
    measure() {
      probe.toggle();
      app.side.show();
    },
    trails: () => flip("trails"),
    theme: () => store.set({ theme: now.theme === "dark" ? "light" : "dark" }),
    flash,
    truth: () => flip("gt"),
    points: () => flip("points"),
    labels: () => flip("labels"),
    "model-error": () => mark("model-error"),
    "label-error": () => mark("label-error"),
    ignore: () => mark("ignore"),
    undo: () => mark("undo"),
    copy,
    escape,
    help() {
      const help = /** @type {HTMLDialogElement} */ (byId("help"));
      if (help.open) help.close();
      else help.showModal();
    },
  };
}
