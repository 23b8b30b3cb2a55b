import { fill, h } from "./dom.js";

/** Verdicts of people on boxes and frames: kept by the server, looked up here. */

export const VERDICTS = ["model-error", "label-error", "ignore"];
const AUTHOR_KEY = "drivekit-author";

const remembered = () => {
  try {
    return localStorage.getItem(AUTHOR_KEY) ?? "";
  } catch {
    return ""; // a page from a file may have no storage
  }
};

/**
 * @param {HTMLElement} root where the buttons stand
 * @param {{source: ReturnType<typeof import("./source.js").openSource>, where: () => any,
 *   onChange: () => void, onProblem: (problem: unknown) => void, t: Function}} calls
 *   `where` tells what is marked: `{s, f, source, box, sourceId, row, keys}`
 */
export function createTriage(root, { source, where, onChange, onProblem, t }) {
  /** @type {Map<string, {verdict: string, note: string, author: string}>} */
  const verdicts = new Map();
  let isWritable = false;
  const note = h("input.note", { placeholder: t("triage.note"), maxLength: 2000 });
  const author = h("input.author", { placeholder: t("triage.author"), value: remembered(), maxLength: 200 });
  author.addEventListener("change", () => {
    try {
      localStorage.setItem(AUTHOR_KEY, author.value);
    } catch {
      // nothing to remember it in
    }
  });
  const keyOf = (scene, frame, name, row) => JSON.stringify([scene, frame, name, row]);

  function learn({ marks }) {
    verdicts.clear();
    for (const mark of marks)
      verdicts.set(keyOf(mark.scene, mark.frame, mark.box?.source ?? "", mark.box?.row ?? null), mark);
  }

  return {
    /** @returns {Promise<void>} */
    async load() {
      const answer = await source.triage();
      isWritable = answer.writable;
      learn(answer);
    },
    get isWritable() {
      return isWritable;
    },
    verdictOf: (scene, frame, name, row) => verdicts.get(keyOf(scene, frame, name, row))?.verdict ?? "none",
    async mark(verdict) {
      const place = where();
      if (!isWritable || !place) return;
      try {
        const about = place.box === null ? {} : { source: place.source, box: place.box };
        learn(await source.mark({ s: place.s, f: place.f, ...about, verdict, note: note.value, author: author.value }));
        note.value = "";
        onChange();
      } catch (problem) {
        onProblem(problem);
      }
    },
    /** Draws the buttons for what `where` tells. */
    show(onMark) {
      root.hidden = !isWritable;
      const place = where();
      if (!isWritable || !place) return;
      const entry = verdicts.get(keyOf(place.sceneId, place.key, place.name, place.row));
      const buttons = VERDICTS.map((verdict, k) => h("button", {
        title: `${t(`verdict.${verdict}`)} (${"zxv"[k]})`, ariaPressed: String(entry?.verdict === verdict), onclick: () => onMark(verdict),
      }, t(`verdict.${verdict}`), h("kbd", {}, "zxv"[k])));
      fill(root, h("h3", {}, place.box === null ? t("triage.frame") : t("triage.box")),
        h("div.verdicts", {}, ...buttons), h("div.who", {}, note, author),
        entry ? h("p.entry", {}, [entry.author, entry.note].filter(Boolean).join(": "),
          h("button.bare", { title: "U", onclick: () => onMark("undo") }, t("verdict.undo"))) : null);
    },
  };
}
