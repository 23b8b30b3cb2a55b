import { fill, h } from "./dom.js";
import { shortNumber } from "./format.js";
import { groundAt, measureLines, pointAt, readout } from "./measure.js";

/** The point under the pointer, and the measuring tool. */

const IDLE_MS = 90;

export function createProbe({ view, store, readoutElement, t }) {
  const canvas = view.renderer.domElement;
  let isMeasuring = false, first = null, timer = 0;

  const placeAt = (x, y) => pointAt(view, x, y)?.xyz ?? groundAt(view.ray(x, y), view.level);

  function tell(x, y) {
    const point = pointAt(view, x, y);
    readoutElement.hidden = !point && !isMeasuring;
    if (!point) {
      if (isMeasuring) fill(readoutElement, t("measure.first"));
      return;
    }
    const range = Math.hypot(...point.xyz);
    fill(readoutElement, h("b", {}, point.xyz.map((v) => v.toFixed(2)).join("  ")), " m",
      h("span", {}, `${t("range")} ${range.toFixed(2)} m`),
      ...readout(point).map(([name, value]) => h("span", {}, `${t.maybe(`channel.${name}`) ?? name} ${shortNumber(value)}`)));
  }

  canvas.addEventListener("pointermove", (event) => {
    clearTimeout(timer);
    if (event.buttons) return;
    timer = setTimeout(tell, IDLE_MS, event.offsetX, event.offsetY);
  });
  canvas.addEventListener("pointerleave", () => {
    clearTimeout(timer);
    readoutElement.hidden = !isMeasuring;
  });

  function showMeasure(theme = document.documentElement.dataset.theme) {
    view.setMeasure(measureLines(store.get().measure, theme));
  }
  store.on(["measure"], () => showMeasure());

  return {
    showMeasure,
    get isMeasuring() {
      return isMeasuring;
    },
    toggle() {
      isMeasuring = !isMeasuring;
      first = null;
      canvas.classList.toggle("measuring", isMeasuring);
      readoutElement.hidden = !isMeasuring;
      fill(readoutElement, t("measure.first"));
      if (!isMeasuring) store.set({ measure: null });
    },
    /** Takes a click if it is one of the tool's. */
    click(x, y) {
      if (!isMeasuring) return false;
      const place = placeAt(x, y);
      if (!place) return true;
      if (!first) {
        first = place;
        store.set({ measure: [...place, ...place] });
      } else {
        store.set({ measure: [...first, ...place] });
        first = null;
      }
      return true;
    },
  };
}
