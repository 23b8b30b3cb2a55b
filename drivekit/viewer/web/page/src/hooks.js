import { projectPoint, projectSegment } from "./project.js";
import { formatState, parseState } from "./state.js";
import { boxColorMode } from "./boxes.js";

/**
 * What tests ask of the page, as `window.drivekit`. Nothing in the page uses it.
 * @param {import("./app.js").App} app
 */
export function installHooks(app) {
  const { store, now, view, cameras, source, player } = app;
  window.drivekit = {
    state: () => structuredClone(store.get()),
    hash: () => formatState(store.get()),
    canonical: (text) => formatState(parseState(text).state),
    frame: () => now.frame?.frame ?? null,
    scriptMs: () => now.scriptMs,
    held: () => source.held(),
    isCached: (i) => player.isCached(i),
    go: (i) => player.go(i),
    set: (patch) => store.set(patch),
    boxColorMode: () => boxColorMode(now.scene, store.get()),
    /** Boxes drawn: source, row, kind, track, class. */
    boxes: () => now.chosen.shown.map(({ set, i, source: id, kind, name }) =>
      ({ source: id, row: set.row[i], kind, name, track: set.track?.[i] || null })),
    counts: () => ({ ...now.chosen.counts }),
    points: () => view.clouds().reduce((n, cloud) => n + cloud.n, 0),
    /** Errors in the order of the list. */
    errors: () => now.rows.map((row) => ({
      frame: now.errors.frame[row], kind: now.errors.kind[row], row: now.errors.row[row],
      source: now.scene.sources[now.errors.source[row]].id, cost: now.errors.cost[row],
    })),
    /** Boxes drawn in a camera: source, row, and how many ends of lines. */
    inCamera: (name) => cameras.panels.find((p) => p.name === name).hits.map(({ box, pixels }) =>
      ({ source: box.source, row: box.set.row[box.i], ends: pixels.length })),
    /** Page coordinates of a pixel of a camera's image. */
    imageToPage(name, u, v) {
      const panel = cameras.panels.find((p) => p.name === name);
      const { left, top, scale } = cameras.placeOf(panel);
      const area = panel.root.getBoundingClientRect();
      return [area.left + left + (u + 0.5) * scale, area.top + top + (v + 0.5) * scale];
    },
    /** Projection and view of the cloud, column by column, and where its canvas lies. */
    matrix: () => view.matrix(),
    canvasRect: () => {
      const { left, top, width, height } = view.renderer.domElement.getBoundingClientRect();
      return [left, top, width, height];
    },
    /** Pixels of points in a camera's frame; null where they cannot be seen. */
    project: (camera, points) => points.map(([x, y, z]) => {
      const pixel = [0, 0];
      return projectPoint({ ...camera, rMax: camera.rMax ?? Infinity }, x, y, z, pixel) ? pixel : null;
    }),
    /** Pieces of lines in a camera's frame: [u0, v0, u1, v1]. */
    projectLines: (camera, lines) => lines.map((ends) => {
      const pieces = [];
      projectSegment({ ...camera, rMax: camera.rMax ?? Infinity }, ends.flat(), (...piece) => pieces.push(piece));
      return pieces;
    }),
    renderer: () => {
      const gl = view.renderer.getContext();
      const names = gl.getExtension("WEBGL_debug_renderer_info");
      return names ? gl.getParameter(names.UNMASKED_RENDERER_WEBGL) : "";
    },
    /** A picture of the cloud as it is drawn, from below, four bytes a pixel. */
    pixels() {
      view.draw.now();
      const gl = view.renderer.getContext();
      const pixels = new Uint8Array(gl.drawingBufferWidth * gl.drawingBufferHeight * 4);
      view.renderer.getContext().readPixels(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
      return { width: gl.drawingBufferWidth, height: gl.drawingBufferHeight, pixels };
    },
  };
}
