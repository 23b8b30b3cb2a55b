"""A browser, servers of the page, and a drive made to be checked."""

from __future__ import annotations

import os
import shutil
import time
from base64 import b64decode
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any
from urllib.parse import urlsplit

import numpy as np
import pytest
from PIL import Image

import drivekit as dk
from drivekit import resources
from drivekit.errors import DataError, MissingDataError
from drivekit.model.boxes import Boxes
from drivekit.model.calibration import Calibration
from drivekit.model.cameras import Camera
from drivekit.model.dataset import BOXES, DatasetInfo, Sensor
from drivekit.model.frames import EGO, OPTICAL_FROM_FLU, Frame
from drivekit.model.images import ImageRef
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3
from drivekit.model.taxonomy import Taxonomy
from drivekit.model.timeline import Timeline
from drivekit.model.trajectory import Trajectory

FLAGS = [
    "--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader",
    "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--hide-scrollbars",
    "--enable-precise-memory-info",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
]  # fmt: skip
SIZE = {"width": 1280, "height": 720}
PATIENCE_S = 60


def refuse(why: str) -> None:
    if os.environ.get("DRIVEKIT_REQUIRE_BROWSER"):
        pytest.fail(f"a browser is required here: {why}")
    pytest.skip(why)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """The system's Chromium, with WebGL drawn by software; one a file: open pages draw on."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        refuse("playwright is not installed: pip install drivekit[test]")
    path = os.environ.get("DRIVEKIT_CHROMIUM") or next(
        filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
    )
    if path is None:
        refuse("there is no Chromium: install it, or name it in DRIVEKIT_CHROMIUM")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=FLAGS)
        probe = chromium.new_page()
        has_webgl = probe.evaluate("Boolean(document.createElement('canvas').getContext('webgl2'))")
        probe.close()
        if not has_webgl:
            refuse("this Chromium has no WebGL")
        yield chromium
        chromium.close()


@dataclass
class Viewed:
    """A page of the viewer, and what it asked for and said."""

    page: Any
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    _cdp: Any = None

    def ask(self, script: str, value: Any = None) -> Any:
        return self.page.evaluate(script, value)

    def until(self, script: str, value: Any = None, patience: float = PATIENCE_S) -> Any:
        """Return what a script gives once that is true; the page allows no polling of its own."""
        end = time.monotonic() + patience
        while True:
            found = self.ask(script, value)
            if found:
                return found
            if time.monotonic() > end:
                shown = self.page.inner_text("#message")
                pytest.fail(f"never true: {script}; the page says {shown!r}, {self.complaints}")
            time.sleep(0.03)

    def open(self, url: str) -> float:
        """Go to an address; return how long it took until the first frame was drawn [s]."""
        start = time.monotonic()
        self.page.goto("about:blank")
        self.page.goto(url)
        self.until("window.ready === true")
        return time.monotonic() - start

    def set(self, **state: Any) -> None:
        self.ask("patch => drivekit.set(patch)", state)

    def go(self, frame: int) -> None:
        self.ask("i => { drivekit.go(i); }", frame)
        self.until("i => drivekit.frame() === i", frame)

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def pixels(self) -> np.ndarray:
        """The cloud as it is drawn: (H, W, 3) uint8, from above."""
        shot = self.ask(
            """() => { const {width, height, pixels} = drivekit.pixels(); let text = "";
            for (let i = 0; i < pixels.length; i += 32768)
              text += String.fromCharCode(...pixels.subarray(i, i + 32768));
            return {width, height, data: btoa(text)}; }"""
        )
        flat = np.frombuffer(b64decode(shot["data"]), np.uint8)
        return flat.reshape(shot["height"], shot["width"], 4)[::-1, :, :3]

    def script_ms(self) -> float:
        """Time that scripts took so far, of their thread alone: other programs do not count."""
        if self._cdp is None:
            self._cdp = self.page.context.new_cdp_session(self.page)
            self._cdp.send("Performance.enable", {"timeDomain": "threadTicks"})
        metrics = self._cdp.send("Performance.getMetrics")["metrics"]
        return 1000 * next(m["value"] for m in metrics if m["name"] == "ScriptDuration")

    def step_ms(self, frames: int) -> float:
        """Least time of scripts for a step among the first frames, all of them cached."""
        for i in range(frames):
            self.go(i)
        self.until("n => [...Array(n).keys()].every((i) => drivekit.isCached(i))", frames)
        best, way = [], [*range(frames - 2, -1, -1), *range(1, frames)]
        for _ in range(3):
            before = self.script_ms()
            for i in way:
                self.press("ArrowLeft" if i < self.ask("drivekit.frame()") else "ArrowRight")
                self.until("i => drivekit.frame() === i", i)
            best.append((self.script_ms() - before) / len(way))
        return min(best)

    def clip(self, points: np.ndarray) -> np.ndarray:
        """Where points (N, 3) appear in the cloud's canvas [CSS px], by the page's matrix."""
        matrix = np.array(self.ask("drivekit.matrix()")).reshape(4, 4).T
        _, _, width, height = self.ask("drivekit.canvasRect()")
        at = np.column_stack([points, np.ones(len(points))]) @ matrix.T
        ndc = at[:, :2] / at[:, 3:]
        return np.column_stack([(ndc[:, 0] + 1) / 2 * width, (1 - ndc[:, 1]) / 2 * height])

    @property
    def hosts(self) -> set[str]:
        parts = [urlsplit(url) for url in self.requests]
        return {p.hostname or "" for p in parts if p.scheme not in ("data", "blob", "about")}


@pytest.fixture(scope="module")
def new_view(browser: Any) -> Iterator[Callable[..., Viewed]]:
    """Make a page that writes down its requests and complaints."""
    contexts = []

    def make(**options: Any) -> Viewed:
        contexts.append(browser.new_context(viewport=SIZE, **options))
        view = Viewed(contexts[-1].new_page())
        view.page.on("request", lambda request: view.requests.append(request.url))
        view.page.on("pageerror", lambda error: view.complaints.append(str(error)))
        view.page.on(
            "console",
            lambda message: (
                view.complaints.append(message.text)
                if message.type in ("error", "warning") and "GPU stall" not in message.text
                else None
            ),
        )
        return view

    yield make
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def sample_run() -> Any:
    """The sample drive evaluated: model A."""
    return dk.evaluate(
        "aihub-detection-like",
        gt=resources.path("sample_data/aihub"),
        pred=resources.path("sample_data/predictions/aihub_model_a.csv"),
    )


@pytest.fixture(scope="session")
def serve() -> Callable[..., Any]:
    """Serve what there is to look at, as a context that gives the address."""

    @contextmanager
    def serving(*args: Any, **options: Any) -> Iterator[str]:
        with dk.view(*args, browser=False, **options) as viewer:
            yield viewer.url

    return serving


# A drive made to be checked: everything in it is known, and some of it is broken.

MS = 1_000_000
STEP_MS = 250
CLASSES = Taxonomy("made", ("car", "pedestrian"))
SHADES = (60, 90, 120, 150)
WIDTH, HEIGHT = 640, 360
CAMERAS: Mapping[str, tuple[float, str, tuple[float, ...]]] = {
    "PLAIN": (0.0, "pinhole", ()),
    "BENT": (0.0, "pinhole", (-0.32, 0.11, 0.001, -0.0008, -0.02)),
    "FISH": (0.0, "kannala-brandt", (0.05, -0.01, 0.003, -0.0005)),
    "BACK": (np.pi, "pinhole", ()),
    "LEFT": (np.pi / 2, "pinhole", ()),
    "RIGHT": (-np.pi / 2, "pinhole", ()),
}
#: What is wrong with which frame.
NO_POINTS, NO_BOXES, BAD_POINTS, NO_IMAGE, BROKEN_IMAGE, BROKEN_POINTS = 2, 3, 4, 5, 6, 7


def lens(channel: str) -> Camera:
    _, model, bend = CAMERAS[channel]
    f = 330.0 if model == "pinhole" else 200.0
    K = np.array([[f, 0, WIDTH / 2 + 3], [0, f, HEIGHT / 2 - 2], [0, 0, 1]])
    return Camera(Frame(channel), WIDTH, HEIGHT, K, model, bend)  # type: ignore[arg-type]


def mounting(channel: str) -> SE3:
    yaw = CAMERAS[channel][0]
    turn = np.array([[np.cos(yaw), -np.sin(yaw), 0], [np.sin(yaw), np.cos(yaw), 0], [0, 0, 1]])
    return SE3(turn @ OPTICAL_FROM_FLU.T, [1.2, 0.0, 1.6], EGO, Frame(channel))


@dataclass(frozen=True)
class Shades:
    """Grey images whose shade tells the frame; of a drive that is not clean, one is no image."""

    is_clean: bool

    def read(self, name: str) -> bytes:
        i = int(name.split("/")[1])
        if not self.is_clean and i == BROKEN_IMAGE and name.startswith("BACK"):
            return b"\xff\xd8 not an image"
        buffer = BytesIO()
        Image.new("RGB", (WIDTH, HEIGHT), (SHADES[i % len(SHADES)],) * 3).save(buffer, "JPEG")
        return buffer.getvalue()

    def where(self, name: str) -> str:
        return f"memory/{name}"


@dataclass(frozen=True, eq=False)
class MadeScene:
    """Three tracked boxes that stay where they are in the vehicle's frame, and noise around them.

    ``shift`` moves the first box sideways. ``is_clean`` leaves out what is broken.
    """

    id: str
    n_frames: int
    n_points: int
    shift: float = 0.0
    is_clean: bool = True
    taxonomy: Taxonomy = CLASSES
    track: str = "track"
    tags: Mapping[str, str] = field(default_factory=dict)

    @property
    def sensors(self) -> Mapping[str, Sensor]:
        cameras = {c: Sensor(c, "camera", Frame(c)) for c in CAMERAS}
        return {"LIDAR": Sensor("LIDAR", "lidar", Frame("LIDAR")), **cameras}

    def timeline(self, channel: str) -> Timeline:
        if channel not in (BOXES, *self.sensors):
            raise MissingDataError(f"no {channel}")
        index = np.arange(self.n_frames)
        if channel == "BACK" and not self.is_clean:
            index = index[index != NO_IMAGE]
        stamps = (1000 + index * STEP_MS) * MS
        return Timeline(channel, tuple(f"{i:06d}" for i in index), stamps)

    def calibration(self) -> Calibration:
        lidar = SE3.identity(EGO, Frame("LIDAR"))
        edges = (lidar, *(mounting(c) for c in CAMERAS))
        return Calibration(edges, {c: lens(c) for c in CAMERAS})

    def ego(self) -> Trajectory:
        times = self.timeline(BOXES).times
        x = 500_000 + (times - times[0]) / 1e9 * 10
        positions = np.stack([x, np.full_like(x, 4_000_000.0), np.zeros_like(x)], 1)
        return Trajectory(
            Timeline("ego", tuple(map(str, times)), times),
            np.tile([1.0, 0, 0, 0], (len(times), 1)),
            positions,
        )

    def points(self, sensor: str, i: int) -> PointCloud:
        if not self.is_clean and i == BROKEN_POINTS:
            where = f"{self.id}/LIDAR/000007.bin"
            raise DataError("expected 16 bytes a point, found 7", where=where)
        n = 0 if not self.is_clean and i == NO_POINTS else self.n_points
        rng = np.random.default_rng(i)
        xyz = rng.uniform([-40, -30, -1.5], [40, 30, 3], (n, 3)).astype(np.float32)
        if not self.is_clean and i == BAD_POINTS:
            xyz[::3] = np.nan
            xyz[1::3, 1] = np.inf
        stamp = int(self.timeline("LIDAR").times[i])
        channels = {
            "intensity": rng.uniform(0, 255, n).astype(np.float32),
            "ring": rng.integers(0, 32, n).astype(np.uint8),
        }
        return PointCloud(xyz, Frame("LIDAR", stamp), channels)

    def image(self, sensor: str, i: int) -> ImageRef:
        timeline = self.timeline(sensor)
        frame = Frame(sensor, int(timeline.times[i]))
        return ImageRef(
            Shades(self.is_clean), f"{sensor}/{int(timeline.keys[i])}", frame, WIDTH, HEIGHT
        )

    def boxes(self, i: int) -> Boxes:
        center = np.array([[12.0, 2.0 + self.shift, 0.8], [18.0, -5.0, 0.8], [-9.0, 1.0, 0.8]])
        n = 0 if not self.is_clean and i == NO_BOXES else 3
        frame = EGO.at(int(self.timeline(BOXES).times[i]))
        return Boxes(
            center=center[:n],
            size=np.array([[4.4, 1.9, 1.6], [0.8, 0.7, 1.7], [8.5, 2.5, 3.2]])[:n],
            yaw=np.array([0.4, 0.0, 3.0])[:n],
            label=np.array([0, 1, 0], np.int32)[:n],
            row=np.arange(3 * i, 3 * i + n),
            frame=frame,
            taxonomy=self.taxonomy,
            track=np.array([f"{self.track}-{k}" for k in range(n)]),
        )

    def layer(self, name: str, i: int) -> Any:
        raise MissingDataError(f"no {name}")


@dataclass(frozen=True, eq=False)
class MadeDataset:
    scenes: tuple[MadeScene, ...]
    splits: Mapping[str, Any] = field(default_factory=dict)

    @property
    def info(self) -> DatasetInfo:
        return DatasetInfo("made", "made", self.scenes[0].taxonomy)

    @property
    def scene_ids(self) -> tuple[str, ...]:
        return tuple(scene.id for scene in self.scenes)

    def __getitem__(self, scene_id: str) -> MadeScene:
        return next(scene for scene in self.scenes if scene.id == scene_id)

    def __len__(self) -> int:
        return len(self.scenes)

    def __iter__(self) -> Iterator[MadeScene]:
        return iter(self.scenes)


@pytest.fixture(scope="session")
def make_drive() -> Callable[..., MadeDataset]:
    """Dataset of made scenes: ``make_drive({"a": {"shift": 1.0}}, n_frames=8, n_points=3000)``."""

    def make(scenes: Mapping[str, Mapping[str, Any]], **common: Any) -> MadeDataset:
        return MadeDataset(
            tuple(MadeScene(name, **{**common, **own}) for name, own in scenes.items())
        )

    return make


@pytest.fixture(scope="session")
def lenses() -> Mapping[str, Camera]:
    return {channel: lens(channel) for channel in CAMERAS}


@pytest.fixture(scope="session")
def mountings() -> Mapping[str, SE3]:
    return {channel: mounting(channel) for channel in CAMERAS}
