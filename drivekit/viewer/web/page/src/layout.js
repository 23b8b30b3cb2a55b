import { byId } from "./dom.js";
import { isOn } from "./state.js";

/** How space is shared: the cloud in the middle, images beneath it as large as they can be. */

const FEW = 3; // images that stand beneath the cloud only; more reach under the side panel too
const GAP_PX = 2;
const LOWEST_PX = 84;

export function layoutStage(scene, state, cameras) {
  const stage = byId("stage"), strip = byId("cameras");
  const count = scene.cameras.length;
  const hasImages = count > 0 && isOn(state, "images");
  stage.classList.toggle("bare", !hasImages);
  stage.classList.toggle("wide", count > FEW);
  const aspects = cameras.panels.map((panel) => panel.aspect);
  const side = byId("side").offsetWidth;
  const room = stage.clientWidth - (count > FEW ? 0 : side) - GAP_PX * (count - 1);
  const all = aspects.reduce((sum, a) => sum + a, 0);
  const height = Math.max(LOWEST_PX, Math.min(room / all, stage.clientHeight * 0.36));
  strip.style.height = hasImages ? `${Math.floor(height)}px` : "0px";
  cameras.panels.forEach((panel, at) => {
    panel.root.style.flexGrow = String(aspects[at]);
    panel.root.style.maxWidth = `${Math.ceil(height * aspects[at])}px`;
    panel.root.classList.toggle("large", state.image === panel.name);
  });
  // An enlarged image covers the cloud.
  const space = byId("space").getBoundingClientRect();
  for (const panel of cameras.panels) {
    const isLarge = state.image === panel.name && hasImages;
    for (const [name, value] of Object.entries({ left: space.left, top: space.top, width: space.width, height: space.height }))
      panel.root.style[name] = isLarge ? `${value}px` : "";
    if (isLarge) panel.root.style.maxWidth = "none";
  }
}
