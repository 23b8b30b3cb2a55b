/**
 * Which frame is wanted, which is shown, and what to fetch ahead. A frame and its thumbnails are
 * shown together; full images follow when we rest.
 */

const REST_MS = 220;
const AHEAD = 2;
const IMAGE_PATIENCE_MS = 1500;
export const SPEEDS = [0.1, 0.25, 0.5, 1, 2, 4, 8];
const DEFAULT_STEP_S = 0.1;
const LONGEST_STEP_S = 1;

/**
 * @param {{source: ReturnType<typeof import("./source.js").openSource>,
 *   onFrame: (frame: import("./decode.js").Frame) => void,
 *   onImage: (camera: number, image: ImageBitmap, path: string) => void,
 *   onPlaying: () => void, onProblem: (problem: any, frame: number) => void}} calls
 */
export function createPlayer({ source, onFrame, onImage, onPlaying, onProblem }) {
  let scene = 0, count = 0, stamps = null, sweeps = 1;
  let numbers = null; // of the frames that a single-file page has
  let wanted = 0, shown = -1, direction = 1, isShowing = false;
  let speed = 1, isPlaying = false, dueAt = 0, playTimer = 0, restTimer = 0;
  let hasImages = true;
  const imageProblems = new Map();

  /** Cameras whose images are wanted. */
  const watched = (frame) => (hasImages ? frame.cameras : []);

  const thumbs = (frame) => watched(frame).map((seen) => source.imagePath(scene, frame.frame, seen.camera, true));

  async function loadImages(frame) {
    const all = Promise.all(thumbs(frame).map((path) => source.image(path).catch((problem) => imageProblems.set(path, problem))));
    // A slow image must not hold up the rest; it is put in when it comes.
    await Promise.race([all, new Promise((done) => setTimeout(done, IMAGE_PATIENCE_MS))]);
  }

  const isReady = (frame) => thumbs(frame).every((path) => source.cachedImage(path) || imageProblems.has(path));

  function reveal(frame) {
    shown = frame.frame;
    onFrame(frame);
    ahead();
    clearTimeout(restTimer);
    if (!isPlaying) restTimer = setTimeout(() => sharpen(frame), REST_MS);
    for (const seen of watched(frame)) {
      const path = source.imagePath(scene, frame.frame, seen.camera, true);
      if (!source.cachedImage(path) && !imageProblems.has(path))
        source.image(path).then((image) => shown === frame.frame && onImage(seen.camera, image, path)).catch(() => {});
    }
  }

  async function sharpen(frame) {
    for (const seen of watched(frame)) {
      if (shown !== frame.frame || isPlaying) return;
      const path = source.imagePath(scene, frame.frame, seen.camera, false);
      const image = await source.image(path).catch(() => null);
      if (image && shown === frame.frame) onImage(seen.camera, image, path);
    }
  }

  function ahead() {
    for (let k = 1; k <= AHEAD; k++) {
      const i = next(shown, direction * k);
      if (i === shown) continue;
      source.frame(scene, i, sweeps).then((frame) => {
        for (const path of thumbs(frame)) source.image(path).catch(() => {});
      }).catch(() => {});
    }
  }

  /** The frame some steps on, of those there are. */
  function next(from, step) {
    if (!numbers) return Math.max(0, Math.min(count - 1, from + step));
    const at = Math.max(0, numbers.findIndex((i) => i >= from));
    return numbers[Math.max(0, Math.min(numbers.length - 1, at + step))];
  }

  async function go(i) {
    const aim = numbers ? numbers.reduce((best, k) => (Math.abs(k - i) < Math.abs(best - i) ? k : best), numbers[0]) : Math.max(0, Math.min(count - 1, i));
    if (aim !== wanted) direction = aim < wanted ? -1 : 1;
    wanted = aim;
    const ready = source.cachedFrame(scene, wanted, sweeps);
    if (ready && isReady(ready)) {
      reveal(ready);
      return;
    }
    if (isShowing) return;
    isShowing = true;
    // What is wanted may change while we wait: the last wish counts.
    for (let target = -1; target !== wanted; ) {
      target = wanted;
      try {
        const frame = await source.frame(scene, target, sweeps);
        if (!isReady(frame)) await loadImages(frame);
        if (target === wanted) reveal(frame);
      } catch (problem) {
        if (target === wanted) fail(problem);
      }
    }
    isShowing = false;
  }

  /** A frame that cannot be read is passed by; without a server what is shown stays. */
  function fail(problem) {
    if (problem.isUnreachable) {
      if (isPlaying) stop();
    } else shown = wanted;
    onProblem(problem, wanted);
  }

  function stepSeconds() {
    const i = next(shown, 1);
    if (!stamps || i === shown) return DEFAULT_STEP_S;
    return Math.min(LONGEST_STEP_S, Math.max(0.01, Number(BigInt(stamps[i]) - BigInt(stamps[shown])) / 1e9));
  }

  function tick() {
    if (!isPlaying) return;
    if (wanted === shown) {
      const i = next(shown, 1);
      if (i === shown) return stop();
      dueAt = Math.max(dueAt + (stepSeconds() * 1000) / speed, performance.now());
      go(i);
    }
    playTimer = setTimeout(tick, Math.max(4, dueAt - performance.now()));
  }

  function stop() {
    isPlaying = false;
    clearTimeout(playTimer);
    const frame = source.cachedFrame(scene, shown, sweeps);
    if (frame) reveal(frame);
    onPlaying();
  }

  return {
    open(k, info, frameNumbers) {
      [scene, count, stamps, numbers] = [k, info.frames.count, info.frames.stamps_ns, frameNumbers];
      [shown, wanted] = [-1, -1];
      imageProblems.clear();
    },
    go,
    step: (n) => go(next(wanted, n)),
    first: () => go(numbers ? numbers[0] : 0),
    last: () => go(numbers ? numbers.at(-1) : count - 1),
    setSweeps(n) {
      sweeps = n;
    },
    setImages(on) {
      if (on !== hasImages && on && shown >= 0) setTimeout(() => go(wanted));
      hasImages = on;
    },
    reload: () => go(wanted),
    toggle() {
      if (isPlaying) return stop();
      isPlaying = true;
      if (next(shown, 1) === shown) go(numbers ? numbers[0] : 0);
      dueAt = performance.now();
      onPlaying();
      tick();
    },
    faster(by) {
      const at = SPEEDS.indexOf(speed) + by;
      speed = SPEEDS[Math.max(0, Math.min(SPEEDS.length - 1, at))];
      onPlaying();
    },
    /** Loads the frames around, the nearest first, and tells of each that is new. */
    async around(reach, onLoaded) {
      const here = shown;
      const steps = Array.from({ length: 2 * reach }, (_, k) => (k % 2 ? -1 : 1) * (1 + (k >> 1)));
      for (const i of steps.map((step) => here + step)) {
        if (shown !== here) return;
        if (i < 0 || i >= count || source.hasFrame(scene, i, sweeps) || (numbers && !numbers.includes(i))) continue;
        const frame = await source.frame(scene, i, sweeps).catch(() => null);
        if (frame && shown === here) onLoaded();
      }
    },
    isCached: (i) => source.hasFrame(scene, i, sweeps),
    problemOf: (path) => imageProblems.get(path) ?? null,
    get speed() {
      return speed;
    },
    get isPlaying() {
      return isPlaying;
    },
    get shown() {
      return shown;
    },
  };
}
