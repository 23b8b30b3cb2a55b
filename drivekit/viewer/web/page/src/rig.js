import { indexOfRow } from "./decode.js";

/** Where the camera stands: presets, a camera's own view, and what it follows. */

const FOV = 50;
const FLAT_FOV = 14;
const PRESETS = {
  chase: [-21, 0, 12, 10, 0, 0],
  bev: [4, -0.3, 300, 4, 0, 0],
  side: [8, -46, 10, 8, 0, 1],
  front: [44, 0, 15, 4, 0, 0],
};
export const PRESET_NAMES = Object.keys(PRESETS);

/** Multiplies a point (w = 1) or a direction (w = 0) by a 3 x 4 matrix, row by row. */
export const apply = (m, [x, y, z], w = 1) =>
  [0, 1, 2].map((r) => m[4 * r] * x + m[4 * r + 1] * y + m[4 * r + 2] * z + w * m[4 * r + 3]);

/** The inverse of a rigid 3 x 4 matrix. */
export function inverse(m) {
  const columns = [0, 1, 2].map((c) => [m[c], m[4 + c], m[8 + c]]);
  const t = [m[3], m[7], m[11]];
  return columns.flatMap((c) => [...c, -(c[0] * t[0] + c[1] * t[1] + c[2] * t[2])]);
}

/**
 * @param {ReturnType<typeof import("./scene3d.js").createScene3d>} view
 * @param {ReturnType<typeof import("./state.js").createStore>} store
 */
export function createRig(view, store) {
  let frame = null, scene = null;
  /** Place in the followed frame, or null until the preset has been applied there. */
  let held = null;

  function anchor() {
    const { follow, selected } = store.get();
    if (follow !== "track" || !selected || !frame) return null;
    const [source, row] = [selected.slice(0, selected.lastIndexOf(":")), Number(selected.slice(selected.lastIndexOf(":") + 1))];
    const set = frame.boxes.find((s) => s.source === source);
    const i = set ? indexOfRow(set, row) : -1;
    return i < 0 ? null : [...set.center.subarray(3 * i, 3 * i + 3)];
  }

  let lastAnchor = null;

  /** From the followed frame to the view frame, and back. */
  function moved(place, isBack) {
    const { follow } = store.get();
    const halves = [place.slice(0, 3), place.slice(3)];
    if (follow === "none" && frame?.world_from_view) {
      const m = isBack ? frame.world_from_view : inverse(frame.world_from_view);
      return halves.flatMap((p) => apply(m, p));
    }
    if (follow !== "track") return place;
    // A track that is not here for a while leaves the camera where it was.
    lastAnchor = anchor() ?? lastAnchor;
    const sign = isBack ? -1 : 1;
    return lastAnchor ? halves.flatMap((p) => p.map((v, k) => v + sign * lastAnchor[k])) : place;
  }

  function cameraView(channel) {
    const at = scene.cameras.findIndex((c) => c.channel === channel);
    const seen = frame.cameras.find((c) => c.camera === at);
    if (!seen?.lens) return false;
    const viewFromCamera = inverse(seen.camera_from_view);
    const eye = apply(viewFromCamera, [0, 0, 0]);
    const ahead = apply(viewFromCamera, [0, 0, 12], 1);
    view.place([...eye, ...ahead], Math.min(100, (2 * Math.atan(seen.height / 2 / seen.lens.K[4]) * 180) / Math.PI));
    return true;
  }

  function settle() {
    if (!frame) return;
    const { camera, place } = store.get();
    view.setFlat(camera === "bev");
    if (camera.startsWith("@") && cameraView(camera.slice(1))) return;
    if (place) held = place;
    const name = PRESETS[camera] ? camera : "chase";
    if (!held) {
      const { follow } = store.get();
      held = follow === "none" ? moved(PRESETS[name], true) : PRESETS[name];
    }
    view.place(moved(held, false), camera === "bev" ? FLAT_FOV : FOV);
  }

  return {
    setScene(info) {
      scene = info;
      held = null;
    },
    setFrame(now) {
      frame = now;
      settle();
    },
    /** Goes to a preset, leaving what the user did to the last one. */
    use(name) {
      held = null;
      store.set({ camera: name, place: null });
      settle();
    },
    /** The user moved the camera: it is a free one now, but from above it stays above. */
    userMoved() {
      held = moved(view.placed(), true);
      const { camera } = store.get();
      store.set({ camera: camera === "bev" ? "bev" : "free", place: held });
    },
    setFollow(follow) {
      const placed = view.placed();
      store.set({ follow });
      lastAnchor = null;
      held = moved(placed, true);
      store.set({ camera: store.get().camera === "bev" ? "bev" : "free", place: held });
      settle();
    },
    settle,
    forget() {
      held = null;
    },
  };
}
