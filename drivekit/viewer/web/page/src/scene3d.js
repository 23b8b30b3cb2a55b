import {
  BufferAttribute, BufferGeometry, DoubleSide, Group, MOUSE, Matrix4, Mesh, MeshBasicMaterial,
  PerspectiveCamera, Scene, Vector3, WebGLRenderer,
} from "three";
import { OrbitControls } from "three/examples/jsm/controls/OrbitControls.js";
import { bindChannel, createPoints, pointColors, setCloud } from "./points.js";
import { LineBatch, lineMaterial, lineMesh, setLines } from "./lines.js";
import { addBoxLines, strokeOf } from "./boxes.js";
import { shapesOf } from "./boxmath.js";
import { ground, rgb } from "./theme.js";

/** Circles around the vehicle. */
export const RINGS_M = [20, 40, 60, 80, 100];
const EGO = [[4.2, 0], [-0.6, 1.1], [0.3, 0], [-0.6, -1.1]];

/**
 * The view in space: points, boxes, map, paths. Draws when asked, never by itself.
 * @param {HTMLCanvasElement} canvas
 * @param {() => void} onMove called when the user moved the camera
 */
export function createScene3d(canvas, onMove) {
  const renderer = new WebGLRenderer({ canvas, antialias: false, powerPreference: "high-performance" });
  const scene = new Scene();
  const camera = new PerspectiveCamera(50, 1, 0.5, 3000);
  camera.up.set(0, 0, 1);
  const controls = new OrbitControls(camera, canvas);
  controls.enableDamping = false;
  controls.zoomToCursor = true;
  controls.maxPolarAngle = Math.PI * 0.98;
  controls.minDistance = 1;
  controls.maxDistance = 2000;
  let isOurs = false;
  let onDraw = () => {};
  controls.addEventListener("change", () => {
    draw.soon();
    if (!isOurs) onMove();
  });

  const colors = pointColors();
  const lines = lineMaterial();
  const grid = lineMesh(lines, 0);
  const world = new Group();
  world.matrixAutoUpdate = false;
  const paths = lineMesh(lines, 2);
  const maps = lineMesh(lines, 1);
  world.add(maps, paths);
  const trails = lineMesh(lines, 3);
  const boxLines = lineMesh(lines, 10);
  const measure = lineMesh(lines, 12);
  const fillMaterial = new MeshBasicMaterial({ transparent: true, opacity: 0.16, depthTest: false, depthWrite: false, side: DoubleSide });
  const fillMesh = new Mesh(new BufferGeometry(), fillMaterial);
  fillMesh.renderOrder = 9;
  fillMesh.frustumCulled = false;
  const ego = new Group();
  const pool = [];
  let clouds = [];
  scene.add(grid, world, trails, fillMesh, boxLines, measure, ego);

  let frameRequest = 0;
  let size = [1, 1];
  const draw = {
    /** Draws now. */
    now() {
      if (frameRequest) cancelAnimationFrame(frameRequest);
      frameRequest = 0;
      renderer.render(scene, camera);
      onDraw();
    },
    /** Draws once before the next repaint. */
    soon() {
      if (!frameRequest) frameRequest = requestAnimationFrame(draw.now);
    },
  };

  function resize() {
    const { clientWidth: w, clientHeight: h } = canvas.parentElement;
    if (!w || !h) return;
    size = [w, h];
    const ratio = Math.min(window.devicePixelRatio || 1, 2);
    renderer.setPixelRatio(ratio);
    renderer.setSize(w, h, false);
    lines.uniforms.viewport.value.set(w * ratio, h * ratio);
    lines.uniforms.ratio.value = ratio;
    camera.aspect = w / h;
    camera.updateProjectionMatrix();
    draw.soon();
  }

  return {
    draw,
    camera,
    controls,
    colors,
    renderer,
    resize,
    set onDraw(call) {
      onDraw = call;
    },

    /** @param {import("./decode.js").Cloud[]} list */
    setClouds(list, coloring, filterBoxed) {
      const filled = list.filter((cloud) => cloud.n > 0);
      while (pool.length < filled.length) {
        pool.push(createPoints(colors));
        scene.add(pool.at(-1));
      }
      clouds = pool.slice(0, filled.length);
      for (const points of pool.slice(filled.length)) points.visible = false;
      clouds.forEach((points, k) => {
        setCloud(points, filled[k]);
        bindChannel(points, coloring, filterBoxed);
      });
    },
    setColoring(coloring, filterBoxed) {
      colors.use(coloring);
      for (const points of clouds) bindChannel(points, coloring, filterBoxed);
      draw.soon();
    },
    setPointSize(size) {
      colors.shared.size.value = size * renderer.getPixelRatio();
      draw.soon();
    },
    showPoints(on) {
      for (const points of clouds) points.visible = on;
      draw.soon();
    },

    /** @param {import("./boxes.js").ShownBox[]} shown */
    setBoxes(shown, theme, isSelected, isRelated) {
      const batch = new LineBatch();
      const chosen = [];
      for (const box of shown) {
        const selected = isSelected(box);
        if (selected) chosen.push(box);
        else addBoxLines(batch, box, strokeOf(box, theme, false, isRelated(box)));
      }
      for (const box of chosen) addBoxLines(batch, box, strokeOf(box, theme, true, false));
      setLines(boxLines, batch);
      fillSelected(chosen, theme);
      draw.soon();
    },
    setGround(theme, showGrid, showEgo) {
      const look = ground(theme);
      renderer.setClearColor(look.ground);
      setLines(grid, showGrid ? gridLines(look) : new LineBatch());
      ego.clear();
      if (showEgo) ego.add(egoMark(look.ego));
      draw.soon();
    },
    /** Height of the road, where the grid lies. */
    get level() {
      return grid.position.z;
    },
    set level(z) {
      grid.position.z = ego.position.z = z;
    },
    /** Lines in world coordinates, drawn where the vehicle is. */
    setWorld(viewFromWorld) {
      world.visible = viewFromWorld !== null;
      if (viewFromWorld) {
        world.matrix.copy(viewFromWorld);
        world.matrixWorldNeedsUpdate = true;
      }
    },
    setPath: (batch) => (setLines(paths, batch), draw.soon()),
    setMaps: (batch) => (setLines(maps, batch), draw.soon()),
    setTrails: (batch) => (setLines(trails, batch), draw.soon()),
    setMeasure: (batch) => (setLines(measure, batch), draw.soon()),

    /** Moves the camera without telling that it moved. */
    place([px, py, pz, tx, ty, tz], fov) {
      isOurs = true;
      if (camera.fov !== fov) {
        camera.fov = fov;
        camera.updateProjectionMatrix();
      }
      camera.position.set(px, py, pz);
      controls.target.set(tx, ty, tz);
      controls.update();
      isOurs = false;
      draw.soon();
    },
    /** Lets dragging move instead of turn, for a view from straight above. */
    setFlat(isFlat) {
      controls.mouseButtons.LEFT = isFlat ? MOUSE.PAN : MOUSE.ROTATE;
    },
    placed: () => [...camera.position.toArray(), ...controls.target.toArray()],
    /** Where a point appears, in CSS pixels of the canvas, and whether it is in front. */
    toScreen(x, y, z) {
      const p = new Vector3(x, y, z).applyMatrix4(camera.matrixWorldInverse);
      const isInFront = p.z < -camera.near;
      p.applyMatrix4(camera.projectionMatrix);
      const [w, h] = size;
      return { x: ((p.x + 1) / 2) * w, y: ((1 - p.y) / 2) * h, isInFront };
    },
    /** The ray through a pixel. */
    ray(x, y) {
      const [w, h] = size;
      const origin = camera.position.toArray();
      const through = new Vector3((2 * x) / w - 1, 1 - (2 * y) / h, 0.5).unproject(camera);
      return { origin, direction: through.sub(camera.position).normalize().toArray() };
    },
    /** Metres that a pixel covers at a distance. */
    pixelAt: (distance) => (2 * distance * Math.tan((camera.fov * Math.PI) / 360)) / size[1],
    size: () => size,
    matrix: () => new Matrix4().multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse).toArray(),
    clouds: () => clouds.map((points) => points.userData.cloud),
  };

  function fillSelected(chosen, theme) {
    const faces = [0, 1, 5, 0, 5, 4, 2, 3, 7, 2, 7, 6, 3, 0, 4, 3, 4, 7, 1, 2, 6, 1, 6, 5, 4, 5, 6, 4, 6, 7];
    const positions = [];
    for (const box of chosen) {
      const p = shapesOf(box.set);
      for (const k of faces) positions.push(...p.subarray(33 * box.i + 3 * k, 33 * box.i + 3 * k + 3));
    }
    fillMesh.geometry.dispose();
    fillMesh.geometry = new BufferGeometry();
    fillMesh.geometry.setAttribute("position", new BufferAttribute(new Float32Array(positions), 3));
    if (chosen.length) fillMaterial.color.set(chosen[0].color);
    fillMaterial.opacity = theme === "light" ? 0.22 : 0.16;
    fillMesh.visible = chosen.length > 0;
  }
}

function gridLines(look) {
  const batch = new LineBatch();
  const stroke = { color: rgb(look.grid), dashes: [], width: 1, alpha: 1 };
  for (const r of RINGS_M) {
    const circle = [];
    for (let k = 0; k <= 96; k++) {
      const a = (k / 96) * 2 * Math.PI;
      circle.push(r * Math.cos(a), r * Math.sin(a), 0);
    }
    batch.path(circle, stroke);
  }
  const reach = RINGS_M.at(-1);
  batch.add(-reach, 0, 0, reach, 0, 0, stroke);
  batch.add(0, -reach, 0, 0, reach, 0, stroke);
  return batch;
}

function egoMark(color) {
  const geometry = new BufferGeometry();
  const [tip, left, back, right] = EGO;
  const triangles = [tip, left, back, tip, back, right].flatMap(([x, y]) => [x, y, 0.05]);
  geometry.setAttribute("position", new BufferAttribute(new Float32Array(triangles), 3));
  return new Mesh(geometry, new MeshBasicMaterial({ color, side: DoubleSide, depthTest: false, transparent: true, opacity: 0.95 }));
}
