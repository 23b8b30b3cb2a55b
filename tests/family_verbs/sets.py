"""The sets that verbs are asked about, and what a right answer must hold."""

from __future__ import annotations

import itertools
import json
import shutil
import subprocess
import tarfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

import numpy as np
from aihub_sets import FAMILIES, Truth, make_set
from aihub_sets.answers import answers
from aihub_sets.conventions import draw
from aihub_sets.truth import SceneTruth
from aihub_sets.virtual_sensor import BUILT, PALETTE, ROAD, SKY
from numpy.typing import NDArray

import drivekit as dk
from drivekit.geometry import boxes_at
from drivekit.loaders.registry import find_loader
from drivekit.model.frames import Frame
from drivekit.model.rotations import matrix_from_yaw
from drivekit.world import rig_of, synthesize
from drivekit.writers import write
from drivekit.writers.aihub_tree import COLORS as WRITTEN_COLORS

from .own import OWN, OWN_FORMS, native_name, own_readings, usual_reading

Float = NDArray[np.float64]

#: As unpacked; zips; parts by byte offset; the tar that is downloaded, parts inside; split zips.
FORMS: Final = ("folder", "zip", "parts", "tar", "split")
_TURNS: Final = FORMS[2:]
#: More readings than these are not crossed with one another, but asked one by one.
_CROSSED: Final = 8
_PIECE: Final = 64  # kilobytes, the smallest that zip splits into

#: What classes are called in drivekit's taxonomies where that is another name.
_SPELLED: Final[Mapping[str, Mapping[str, str]]] = {
    "orchard-robot": {"트럭": "기타", "경운기": "기타"},
    "sensor-analysis": {
        "승용차": "vehicle",
        "트럭": "truck",
        "버스": "bus",
        "오토바이": "two_wheeler",
        "자전거": "two_wheeler",
        "보행자": "pedestrian",
    },
}
_LEAST: Final = {"infra-sensor": 0.1}  # m; smaller boxes are no boxes there
_CHANNELS: Final = {
    "fusion-tracking": {"image0": "camera0"},
    "special-environment-kit": {"front": "image_2"},
}
_FORMATS: Final = {"special-environment-kit": "kitti-object", "etri-edge": "etri-infra-edge"}


@dataclass(frozen=True)
class Case:
    """One set to be made."""

    family: str
    form: str
    seed: int
    reading: tuple[tuple[str, Any], ...] = ()  # what is in dispute; the rest is drawn, or usual
    writer: str = "tests"  # the second one, or "drivekit" itself

    def __str__(self) -> str:
        said = ",".join(f"{name}={value}" for name, value in self.reading)
        return f"{self.family}/{self.form}/{said or 'as drawn'}/{self.seed} ({self.writer})"


@dataclass(frozen=True)
class Labelled:
    """The labels of a frame that have a place in space, as a right reader gives them."""

    key: str
    center: Float  # (N, 3) in the frame of the boxes
    size: Float  # (N, 3)
    rotation: Float  # (N, 3, 3)
    names: tuple[str, ...]
    points: int


@dataclass(frozen=True)
class HeldScene:
    """What a scene holds."""

    name: str
    frames: tuple[Labelled, ...]
    lidar_from_boxes: Float
    cameras: Mapping[str, Float]  # (4, 4) camera_from_lidar of those whose mounting files tell


@dataclass(frozen=True)
class Held:
    """A set that was made, how a user says its reading, and what is in it."""

    case: Case
    path: Path
    format: str
    scenes: tuple[HeldScene, ...]
    said: Mapping[str, str] = field(default_factory=dict)  # the right reading, as --option takes it
    options: Mapping[str, Any] = field(default_factory=dict)  # the same, by key of the profile

    @property
    def has_boxes(self) -> bool:
        """Whether any frame is labelled."""
        return self.n_labelled > 0

    @property
    def n_labelled(self) -> int:
        """Number of labelled frames."""
        labelled = self.case.family in LABELLED
        return sum(len(scene.frames) for scene in self.scenes) if labelled else 0

    @property
    def has_masks(self) -> bool:
        """Whether pictures have colour masks that the reading gives a meaning."""
        return self.case.family == "segmentation"

    @property
    def colors(self) -> tuple[str, ...]:
        """Classes of masks."""
        return tuple(COLORS if self.case.writer == "tests" else OWN_COLORS)

    @property
    def without_masks(self) -> int:
        """How many frames of each scene have no mask."""
        return int(self.has_masks and self.case.writer == "tests")

    @property
    def is_late(self) -> bool:
        """Whether pictures show another moment than clouds."""
        return bool(dict(self.case.reading).get("camera_offset_s"))

    @property
    def reading(self) -> list[str]:
        """Options of the command line that say the reading."""
        return [f"--option={name}={value}" for name, value in self.said.items()]


OWN_COLORS: Final = {**WRITTEN_COLORS, "background": (0, 0, 0)}
COLORS: Final = {**PALETTE, "road": ROAD, "sky": SKY, "building": BUILT}
LABELLED: Final = (
    "passenger-av",
    "fusion-tracking",
    "infra-sensor",
    "orchard-robot",
    "special-environment-kit",
    "virtual-sensor",
    "sensor-analysis",
    "etri-edge",
)


def cases(seed: int, families: Sequence[str] = ()) -> Iterator[Case]:
    """Yield every family in every reading, each as a case with a seed of its own.

    As folders and as zips in every reading; the other forms take turns.
    """
    number = itertools.count(seed)
    for family in families or tuple(FAMILIES):
        readings = list(_readings(FAMILIES[family].disputes))
        for k, reading in enumerate(readings):
            turn = _TURNS[k // len(_TURNS) % len(_TURNS)]
            for form in ("folder", "zip", *((turn,) if k % len(_TURNS) == 0 else ())):
                yield Case(family, form, next(number), reading)
        for form in _TURNS if len(readings) < len(_TURNS) ** 2 else ():
            yield Case(family, form, next(number), readings[-1])
        own = list(own_readings(format_of(family))) if family in OWN else []
        for k, reading in enumerate(own):
            yield Case(family, OWN_FORMS[k % len(OWN_FORMS)], next(number), reading, "drivekit")


def _readings(disputes: Mapping[str, tuple[Any, ...]]) -> Iterator[tuple[tuple[str, Any], ...]]:
    choices = {name: tuple(dict.fromkeys(values)) for name, values in disputes.items()}
    product = list(itertools.product(*choices.values()))
    if len(product) <= _CROSSED:
        for values in product:
            yield tuple(zip(choices, values, strict=True))
        return
    for name, values in choices.items():
        for value in values:
            yield ((name, value),)


def make(case: Case, folder: Path, *, scenes: int = 2, frames: int = 4) -> Held:
    """Write a set under a folder, and the file that says its reading beside it."""
    if case.writer == "drivekit":
        return _make_own(case, folder, scenes, frames)
    kind = FAMILIES[case.family]
    drawn = draw(kind.disputes, np.random.default_rng([case.seed, 3]), kind.fixed)
    asked = dict(case.reading)
    # A tenth of a second between key frames a second apart leaves no trace to find.
    step = 0.1 if asked.get("camera_offset_s") else None
    drawn = replace(drawn, **{"camera_offset_s": 0.0, **asked})
    form = {"tar": "parts", "split": "zip"}.get(case.form, case.form)
    truth = make_set(
        case.family, folder / "data", case.seed,
        conventions=drawn, form=form, scenes=scenes, frames=frames, step_s=step,
    )  # fmt: skip
    path = truth.path
    if case.form == "tar":
        path = _tarred(folder / "data")
    elif case.form == "split":
        path = _split(folder / "data", path)
    options = answers(truth, everything=True)
    if case.family == "segmentation":  # what colours mean is for users to say
        options |= _named(COLORS)
    said = {"overrides": str(_overrides(folder / "reading.toml", options))} if options else {}
    held = tuple(one for scene in truth.scenes for one in _held(truth, scene))
    return Held(case, path, format_of(case.family), held, said, options)


def format_of(family: str) -> str:
    """Return what drivekit calls a family."""
    return _FORMATS.get(family, f"aihub-{family}")


def _tarred(folder: Path) -> Path:
    """Make a folder the tar that aihubshell downloads."""
    target = folder.parent / "download.tar"
    with tarfile.open(target, "w") as archive:
        for path in sorted(p for p in folder.rglob("*") if p.is_file()):
            archive.add(path, path.relative_to(folder).as_posix())
    shutil.rmtree(folder)
    return target


def _split(folder: Path, opened: Path) -> Path:
    """Split each zip of a folder into .z01, .z02 … .zip, as far as it is long enough."""
    for path in sorted(folder.rglob("*.zip")):
        if path.stat().st_size > _PIECE * 1024:
            whole = path.rename(path.with_name("whole.zip"))
            command = ["zip", "-q", "-s", f"{_PIECE}k", str(whole), "--out", str(path)]
            subprocess.run(command, check=True, capture_output=True)
            whole.unlink()
    return opened


def _named(colors: Mapping[str, tuple[int, int, int]]) -> dict[str, Any]:
    """Return tables that say what colours of masks mean."""
    said: dict[str, Any] = {f"layers.mask.colors.{k}": list(rgb) for k, rgb in colors.items()}
    return said | {"classes.names": list(dict.fromkeys([*colors, "background"]))}


def _overrides(path: Path, options: Mapping[str, Any]) -> Path:
    """Write the reading as a user would: keys of the profile in TOML."""
    lines = [f"{key} = {json.dumps(value)}" for key, value in options.items()]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def _held(truth: Truth, scene: SceneTruth) -> list[HeldScene]:
    """Return a scene as drivekit has it: frames of KITTI's layout are scenes of their own."""
    if truth.family != "special-environment-kit":
        return [_held_scene(truth, scene)]
    alone = [replace(scene, name=frame.key, frames=(frame,)) for frame in scene.frames]
    return [_held_scene(truth, one) for one in alone]


def _held_scene(truth: Truth, scene: SceneTruth) -> HeldScene:
    spelled = _SPELLED.get(truth.family, {})
    least = _LEAST.get(truth.family, 0.0)
    frames = []
    for frame in scene.frames:
        boxes = frame.labelled
        keep = np.zeros(0, int) if boxes is None else np.flatnonzero((boxes.size >= least).all(1))
        frames.append(
            Labelled(
                frame.key,
                np.zeros((0, 3)) if boxes is None else boxes.center[keep],
                np.zeros((0, 3)) if boxes is None else boxes.size[keep],
                np.zeros((0, 3, 3)) if boxes is None else boxes.rotation[keep],
                () if boxes is None else tuple(
                    spelled.get(boxes.label[i], boxes.label[i]) for i in keep
                ),
                len(frame.points),
            )
        )  # fmt: skip
    channels = _CHANNELS.get(truth.family, {})
    told = {} if truth.family in _UNMOUNTED else scene.cameras
    cameras = {channels.get(n, n): c.camera_from_lidar for n, c in told.items()}
    return HeldScene(scene.name, tuple(frames), scene.lidar_from_boxes, cameras)


#: Families whose files do not tell where cameras are.
_UNMOUNTED: Final = ("virtual-sensor", "special-environment-upgrade", "katech-collector")


def _make_own(case: Case, folder: Path, scenes: int, frames: int) -> Held:
    """Write a synthetic world by drivekit's own writer."""
    rig = rig_of("aihub-fusion-tracking").scaled(480, 200, 28)
    world = synthesize(case.seed, frames, n_scenes=scenes, rig=rig, split="val")
    format, path = format_of(case.family), folder / "data"
    how = {"form": _OWN_NAMES[case.form], "reading": dict(case.reading)}
    write(world, format, path, **(how if format != "etri-infra-edge" else {}))
    reading = {**usual_reading(format), **dict(case.reading)}
    keys = {name: option.key for name, option in find_loader(path, format).options.items()}
    said = {name: value for name, value in reading.items() if name in keys}
    options = {keys[name]: value for name, value in said.items()}
    if case.family == "segmentation":
        said["overrides"] = str(_overrides(folder / "reading.toml", _named(OWN_COLORS)))
    names = dk.open(path, format, **said).scene_ids
    held = tuple(_own_scene(case, name, scene) for name, scene in zip(names, world, strict=True))
    return Held(case, path, format, held, said, options)


_OWN_NAMES: Final = {"folder": "folders", "zip": "zips", "tar": "tars"}


def _own_scene(case: Case, name: str, scene: Any) -> HeldScene:
    frames = []
    for i, key in enumerate(scene.timeline("lidar").keys):
        boxes = boxes_at(scene, "lidar", i)
        names = [native_name(format_of(case.family), n) for n in boxes.names()]
        keep = [k for k, n in enumerate(names) if n is not None and case.family in LABELLED]
        frames.append(
            Labelled(
                key, boxes.center[keep], boxes.size[keep], matrix_from_yaw(boxes.yaw[keep]),
                tuple(str(names[k]) for k in keep), len(scene.points("lidar", i)),
            )
        )  # fmt: skip
    pose = scene.calibration().between(Frame("front"), Frame("lidar")).matrix
    cameras = dict.fromkeys(_OWN_CAMERAS.get(case.family, ()), pose)
    return HeldScene(name, tuple(frames), np.eye(4), cameras)


_OWN_CAMERAS: Final[Mapping[str, tuple[str, ...]]] = {
    "fusion-tracking": ("camera0",),
    "infra-sensor": ("camera_0",),
    "segmentation": ("camera",),
}
