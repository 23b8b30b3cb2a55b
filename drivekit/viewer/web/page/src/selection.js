import { indexOfRow } from "./decode.js";

/**
 * The selected box: `SOURCE:ROW` in the state; a box of a track is followed from frame to frame.
 * @param {ReturnType<typeof import("./state.js").createStore>} store
 */
export function createSelection(store) {
  /** Track of the selection, remembered while it is out of sight. */
  let tracked = null;
  /** A box to select once its frame is there. */
  let aimed = null;
  /** Rows of the other side that were matched with the selection: source → row. */
  let related = new Map();

  function parts(id = store.get().selected) {
    if (!id) return null;
    const at = id.lastIndexOf(":");
    return { source: id.slice(0, at), row: Number(id.slice(at + 1)) };
  }

  /** @param {import("./decode.js").Frame | null} frame */
  function locate(frame, id) {
    const wanted = parts(id);
    const set = wanted && frame?.boxes.find((s) => s.source === wanted.source);
    const i = set ? indexOfRow(set, wanted.row) : -1;
    return i < 0 ? null : { set, i };
  }

  function remember(frame) {
    const found = locate(frame, store.get().selected);
    const track = found?.set.track?.[found.i];
    if (found) tracked = track ? { source: found.set.source, track } : null;
    else if (!store.get().selected) tracked = null;
  }

  let shownNow = [];
  const isSelected = (box) => {
    const at = parts();
    return at !== null && box.source === at.source && box.set.row[box.i] === at.row;
  };

  return {
    parts,
    isSelected,
    isRelated: (box) => related.get(box.source)?.includes(box.set.row[box.i]) ?? false,
    /** The selected box in a frame, shown or filtered away, or null. */
    find(frame) {
      const found = locate(frame, store.get().selected);
      if (!found) return null;
      const shown = shownNow.find((box) => box.set === found.set && box.i === found.i);
      return shown ?? { ...found, source: found.set.source, role: found.set.source === "gt" ? "truth" : "model", kind: null };
    },
    aim(frame, id) {
      aimed = { frame, id };
    },
    /** Selects in a new frame what was selected before it, if it is there. */
    follow(frame) {
      if (aimed?.frame === frame.frame) {
        store.set({ selected: aimed.id });
        aimed = null;
        remember(frame);
        return;
      }
      if (tracked) {
        const set = frame.boxes.find((s) => s.source === tracked.source);
        const i = set?.track ? set.track.indexOf(tracked.track) : -1;
        const kept = tracked;
        store.set({ selected: i < 0 ? null : `${set.source}:${set.row[i]}` });
        tracked = kept;
      } else if (!this.isFirst) store.set({ selected: null });
      else remember(frame);
      this.isFirst = false;
    },
    isFirst: true,
    noteChange(frame) {
      if (frame) remember(frame);
    },
    /** Finds what was matched with the selection. */
    update(frame, shown) {
      shownNow = shown;
      related = new Map();
      const found = locate(frame, store.get().selected);
      if (!found) return;
      const { set, i } = found;
      for (const verdict of set.verdicts) {
        const other = set.source === verdict.model ? "gt" : verdict.model;
        if (Number.isFinite(verdict.partner[i])) related.set(other, [verdict.partner[i]]);
      }
    },
  };
}
