import { fill, fitCanvas, h } from "./dom.js";
import { indexOfRow } from "./decode.js";
import { bytesOf } from "./source.js";
import { fixed, grouped, withUnit } from "./format.js";
import { KIND, onGround } from "./theme.js";

/**
 * What is known about the selected box: values, match, error terms, its track over time.
 * @param {HTMLElement} root
 */
export function createInspector(root, { onSelect, onGo, t }) {
  const body = h("div.facts");
  const strip = h("div.history");
  const marks = h("div.marks");
  root.replaceChildren(body, strip, marks);
  let historyOf = "";

  const rowOf = (name, value, extra) => [h("dt", {}, name), h("dd", {}, value, extra)];

  function geometry(box) {
    const { set, i } = box;
    const at = (list, k) => list[3 * i + k];
    const triple = (list) => [0, 1, 2].map((k) => fixed(at(list, k))).join("  ");
    const speed = set.velocity ? Math.hypot(at(set.velocity, 0), at(set.velocity, 1)) : NaN;
    return [
      ...(set.score ? rowOf(t("score"), fixed(set.score[i], 3)) : []),
      ...(set.track?.[i] ? rowOf(t("track"), set.track[i]) : []),
      ...rowOf(t("center"), triple(set.center), h("i", {}, " m")),
      ...rowOf(t("size"), triple(set.size), h("i", {}, " m")),
      ...rowOf(t("yaw"), withUnit(set.yaw[i], "rad")),
      ...rowOf(t("range"), fixed(Math.hypot(at(set.center, 0), at(set.center, 1)), 1), h("i", {}, " m")),
      ...(Number.isFinite(speed) ? rowOf(t("speed.of"), fixed(speed, 1), h("i", {}, " m/s")) : []),
      ...(set.inside ? rowOf(t("inside"), grouped(set.inside[i])) : []),
      ...(set.n_points && Number.isFinite(set.n_points[i]) ? rowOf(t("labelled.points"), grouped(set.n_points[i])) : []),
    ];
  }

  function match(scene, frame, box, theme) {
    return box.set.verdicts.map((verdict) => {
      const run = scene.runs.find((r) => r.model === verdict.model);
      const kind = scene.kinds.find((k) => k.kind === verdict.kind[box.i]);
      const partner = verdict.partner[box.i];
      const other = box.role === "truth" ? verdict.model : scene.sources.find((s) => s.role === "truth")?.id;
      const set = frame.boxes.find((s) => s.source === other);
      const at = set && Number.isFinite(partner) ? indexOfRow(set, partner) : -1;
      const badge = h("span.badge.wide", {}, box.role === "truth" && kind?.kind === KIND.TRUTH ? t("found") : t(`kind.${kind?.kind}`));
      badge.style.setProperty("--mark", onGround(kind?.color ?? "#888888", theme));
      const reason = run?.reasons?.[verdict.reason?.[box.i]];
      const terms = (run?.terms ?? []).filter((term) => Number.isFinite(verdict.errors[term.name]?.[box.i]));
      return h("section.match", {},
        h("h3", {}, `${verdict.model} · ${run?.protocol ?? ""} `, h("small", {}, run?.setting ?? "")),
        h("p", {}, badge, at >= 0 ? h("button.link", { onclick: () => onSelect(other, partner) },
          box.role === "truth" ? t("detection") : t("label"), set.score ? ` ${fixed(set.score[at])}` : "") : null,
        reason ? h("span.reason", {}, reason) : null),
        h("dl", {},
          ...(Number.isFinite(verdict.affinity?.[box.i]) ? rowOf(run?.affinity || t("affinity"), fixed(verdict.affinity[box.i], 3)) : []),
          ...terms.flatMap((term) => rowOf(t.maybe(`term.${term.name}`) ?? term.name, withUnit(verdict.errors[term.name][box.i], term.unit)))));
    });
  }

  function attributes(box) {
    const entries = Object.entries(box.set.attributes?.[box.i] ?? {});
    if (!entries.length) return null;
    return h("section.match", {}, h("h3", {}, t("attributes")),
      h("dl", {}, ...entries.flatMap(([name, value]) =>
        rowOf(name, typeof value === "number" && !Number.isInteger(value) ? fixed(value, 3) : String(value)))));
  }

  return {
    body,
    marks,
    /** @param {import("./boxes.js").ShownBox | null} box */
    show(scene, frame, box, theme, className) {
      root.classList.toggle("nobody", !box);
      if (!box) {
        historyOf = "";
        fill(strip);
        fill(body, h("p.nothing", {}, t("inspector.nothing")));
        return;
      }
      const dot = h("span.dot");
      dot.style.background = onGround(scene.classes[box.set.label[box.i]]?.color ?? "#888888", theme);
      const source = scene.sources.find((s) => s.id === box.source);
      fill(body, h("h2", {}, dot, className(scene.classes[box.set.label[box.i]]),
        h("small", {}, source.role === "truth" ? t("ground.truth") : `${source.id} · ${source.name}`)),
      h("dl", {}, ...geometry(box)), ...match(scene, frame, box, theme), attributes(box));
    },
    /** @param {{frames: any[]} | null} history of the box `id` */
    showHistory(scene, id, history, frameNow, theme) {
      historyOf = id;
      if (!history || history.frames.length === 0) {
        fill(strip);
        return;
      }
      const cells = history.frames.map((entry) => {
        const canvas = h("canvas");
        const cell = h("button.cell", { title: `${t("frame")} ${entry.frame + 1}`, onclick: () => onGo(entry.frame, id.split(":")[0], entry.row) },
          canvas, h("span", {}, entry.frame + 1));
        cell.classList.toggle("current", entry.frame === frameNow);
        return { cell, canvas, entry };
      });
      fill(strip, ...cells.map((c) => c.cell));
      for (const { canvas, entry } of cells) drawCell(canvas, scene, entry, theme);
      const current = strip.querySelector(".current");
      if (current) strip.scrollLeft = current.offsetLeft + current.offsetWidth / 2 - strip.clientWidth / 2;
    },
    get historyOf() {
      return historyOf;
    },
  };
}

/** A box from above in its own axes, forward up, with its points and its partner. */
function drawCell(canvas, scene, entry, theme) {
  fitCanvas(canvas, 64, 64);
  const pen = canvas.getContext("2d");
  const [length, width] = entry.size;
  const scale = (0.62 * canvas.width) / Math.max(length, width, 1);
  pen.translate(canvas.width / 2, canvas.height / 2);
  const put = (x, y) => [-y * scale, -x * scale];
  const outline = (x, y, l, w, yaw) => {
    pen.save();
    pen.translate(...put(x, y));
    pen.rotate(-yaw);
    pen.strokeRect((-w * scale) / 2, (-l * scale) / 2, w * scale, l * scale);
    pen.beginPath();
    pen.moveTo(0, 0);
    pen.lineTo(0, (-l * scale) / 2);
    pen.stroke();
    pen.restore();
  };
  const raw = entry.points ? bytesOf(entry.points) : new Uint8Array();
  const points = new Int16Array(raw.buffer, 0, raw.length >> 1);
  pen.fillStyle = theme === "light" ? "#5a6878" : "#8fa2ba";
  const dot = Math.max(1, canvas.width / 64);
  for (let k = 0; k + 2 < points.length; k += 3) {
    const [x, y] = put(points[k] / 100, points[k + 1] / 100);
    pen.fillRect(x - dot / 2, y - dot / 2, dot, dot);
  }
  const kind = Object.values(entry.kind ?? {})[0] ?? KIND.TRUTH;
  const truth = scene.kinds.find((k) => k.kind === KIND.TRUTH)?.color ?? "#4be3a8";
  pen.lineWidth = 1.2 * dot;
  if (entry.partner) {
    pen.strokeStyle = onGround(truth, theme);
    pen.globalAlpha = 0.7;
    outline(entry.partner.center[0], entry.partner.center[1], entry.partner.size[0], entry.partner.size[1], entry.partner.yaw);
    pen.globalAlpha = 1;
  }
  pen.strokeStyle = onGround(scene.kinds.find((k) => k.kind === kind)?.color ?? truth, theme);
  pen.lineWidth = 1.8 * dot;
  outline(0, 0, length, width, 0);
}
