import { Matrix4 } from "three";
import { LineBatch } from "./lines.js";
import { apply, inverse } from "./rig.js";
import { ground, onGround, rgb, trackColor } from "./theme.js";

/** Paths: of the vehicle through the scene, and of tracks over the frames at hand. */

/** Frames before and after that trails reach. */
export const REACH = 10;

/** @param {number[] | null} worldFromView */
export function viewFromWorld(worldFromView) {
  if (!worldFromView) return null;
  const m = inverse(worldFromView);
  return new Matrix4().set(...m, 0, 0, 0, 1);
}

/** The drive of the vehicle, in world coordinates. */
export function egoPath(scene, theme) {
  const batch = new LineBatch();
  const positions = scene.ego?.positions?.flat() ?? [];
  batch.path(positions, { color: rgb(ground(theme).ring), dashes: [], width: 1.4, alpha: 0.8 });
  return batch;
}

/**
 * Trails of the shown tracks, in the view frame.
 * @param {(i: number) => import("./decode.js").Frame | undefined} cached
 */
export function trackTrails(frame, shown, cached, theme) {
  const batch = new LineBatch();
  if (!frame.world_from_view) return batch;
  const wanted = new Map();
  for (const box of shown) {
    const track = box.set.track?.[box.i];
    if (track) wanted.set(`${box.source}\n${track}`, { color: onGround(trackColor(track), theme), points: [] });
  }
  const back = inverse(frame.world_from_view);
  for (let i = Math.max(0, frame.frame - REACH); i <= frame.frame + REACH; i++) {
    const other = i === frame.frame ? frame : cached(i);
    if (!other?.world_from_view) continue;
    for (const set of other.boxes) {
      if (!set.track) continue;
      for (let k = 0; k < set.n; k++) {
        const trail = wanted.get(`${set.source}\n${set.track[k]}`);
        if (!trail) continue;
        const world = apply(other.world_from_view, set.center.subarray(3 * k, 3 * k + 3));
        trail.points.push(...apply(back, world));
      }
    }
  }
  for (const { color, points } of wanted.values())
    batch.path(points, { color: rgb(color), dashes: [], width: 1.6, alpha: 0.9 });
  return batch;
}

/** Maps as polylines: `at` holds x y z triples, NaN between lines. */
export function mapLines(scene, theme) {
  const batch = new LineBatch();
  const stroke = { color: rgb(ground(theme).map), dashes: [], width: 1.2, alpha: 0.9 };
  for (const layer of scene.layers ?? []) {
    let line = [];
    const points = (layer.at ?? []).flat();
    for (let i = 0; i + 2 < points.length; i += 3) {
      if (Number.isFinite(points[i])) line.push(points[i], points[i + 1], points[i + 2]);
      else {
        batch.path(line, stroke);
        line = [];
      }
    }
    batch.path(line, stroke);
  }
  return batch;
}
