import { fill, h } from "./dom.js";
import { icon } from "./icons.js";
import { secondsBetween } from "./format.js";

/** Buttons and words of the time line. */
export function createTransport(root, { t, actions, player }) {
  const canvas = h("canvas", { id: "timeline" });
  const tip = h("div.tip", { hidden: true });
  const lane = h("div.lane", {}, canvas, tip);
  const buttons = h("div.buttons");
  const counter = h("div.counter");
  root.replaceChildren(buttons, lane, counter);
  let last = null;

  function rebuild() {
    const button = (action, which, glyph, label) => h("button", { title: label, ariaLabel: label, onclick: () => actions[action](which) }, glyph);
    fill(buttons,
      button("ends", 0, icon("first"), t("key.ends")), button("step", 1, icon("previous"), `${t("previous")} (←)`),
      h("button.play", { title: `${t(player.isPlaying ? "pause" : "play")} (Space)`, onclick: () => actions.play(0) }, icon(player.isPlaying ? "pause" : "play")),
      button("step", 0, icon("next"), `${t("next")} (→)`), button("ends", 1, icon("last"), t("key.ends")),
      h("button.speed", { title: `${t("speed")} ([ ])`, onclick: () => actions.speed(1), oncontextmenu: (event) => {
        event.preventDefault();
        actions.speed(0);
      } }, `${player.speed}×`));
  }
  rebuild();

  const timeOf = (scene, i) => {
    const stamps = scene.frames.stamps_ns;
    const seconds = stamps ? secondsBetween(stamps[0], stamps[i]) : null;
    return seconds === null ? null : `${seconds.toFixed(2)} s`;
  };

  let drawn = "";
  return {
    canvas,
    rebuild,
    show(now) {
      last = now;
      const buttonsNow = `${player.isPlaying} ${player.speed}`;
      if (buttonsNow !== drawn) rebuild();
      drawn = buttonsNow;
      const { scene, frame } = now;
      const time = timeOf(scene, frame.frame);
      fill(counter, h("b", { id: "frame" }, `${frame.frame + 1}`), h("span", {}, ` / ${scene.frames.count}`), time ? h("span.seconds", {}, time) : null);
      counter.title = frame.key;
    },
    hover(i, x, now) {
      tip.hidden = i === null || !last;
      if (tip.hidden) return;
      const bars = now.bars;
      const found = bars ? [bars.fp[i] ? `FP ${bars.fp[i]}` : "", bars.fn[i] ? `FN ${bars.fn[i]}` : "", bars.id[i] ? `ID ${bars.id[i]}` : ""].filter(Boolean).join("  ") : "";
      tip.textContent = [`${i + 1}`, timeOf(now.scene, i), now.scene.frames.keys[i], found].filter(Boolean).join("  ·  ");
      const half = tip.offsetWidth / 2;
      tip.style.left = `${Math.max(half, Math.min(lane.clientWidth - half, x))}px`;
    },
  };
}
