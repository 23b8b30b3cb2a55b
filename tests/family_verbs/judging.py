"""What a right answer of each verb looks like; each judge returns what is wrong with one."""

from __future__ import annotations

import json
import struct
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np
from PIL import Image

import drivekit as dk
from drivekit import resources
from drivekit.model.dataset import BOXES

from .calling import Calls, Told, fetch
from .sets import Held
from .tables import class_names, predictions, write_predictions
from .trees import READERS, coco, exported, segments

Complaints = list[str]
Judge = Callable[[Held, Calls], Complaints]

_UNREADABLE: Final = 3
_USAGE: Final = 2


def judge(held: Held, verb: str, calls: Calls) -> Complaints:
    """Call a verb on a set and return what is wrong with its answers."""
    return VERBS[verb](held, calls)


def info(held: Held, calls: Calls) -> Complaints:
    """Counts of scenes, frames, sensors and boxes are those of the set."""
    told = calls("info", held.path, "--json", *held.reading)
    facts = told.json
    if told.code or facts is None:
        return [_failed("info", told)]
    wrong = _unless(facts["format"] == held.format, f"format is {facts['format']}")
    wrong += _unless(facts["scenes"] == len(held.scenes), f"{facts['scenes']} scenes")
    labelled = facts["labelled_frames"]
    wrong += _unless(labelled == held.n_labelled, f"{labelled} labelled frames")
    frames = sum(len(scene.frames) for scene in held.scenes)
    for channel, sensor in facts["sensors"].items():
        wrong += _unless(sensor["frames"] == frames, f"{sensor['frames']} frames of {channel}")
    wrong += _unless(bool(facts["sensors"]), "no sensor")
    truth = Counter(name.casefold() for s in held.scenes for f in s.frames for name in f.names)
    said = {name.casefold(): n for name, n in (facts["boxes"] or {}).items()}
    for name, n in truth.items():
        # Objects without a place in space are counted, too.
        wrong += _unless(said.get(name, 0) >= n, f"{said.get(name, 0)} boxes of {name}, not {n}")
    wrong += _unless(held.has_boxes or facts["boxes"] == {}, f"boxes are {facts['boxes']}")
    plain = calls("info", held.path, *held.reading)
    wrong += _unless(plain.code == 0 and held.format in plain.out, _failed("info", plain))
    return wrong


def doctor(held: Held, calls: Calls) -> Complaints:
    """No verdict is wrong, nothing sound is called broken, and the exit code says what is left."""
    told = calls("doctor", held.path, "--no-write", "--json")
    found = told.json
    if told.code not in (0, 1) or found is None:
        return [_failed("doctor", told)]
    wrong = _wrong_verdicts(held, found)
    known = {(f["kind"], f["text"]) for f in calls("info", held.path, "--json").json["findings"]}
    news = [f for f in found["findings"] if (f["kind"], f["text"]) not in known]
    wrong += [f"finds {finding['text']}" for finding in news]
    for answer in found["answers"]:
        # Images that are late look like a camera that is turned, where too few are there to tell.
        excused = answer["question"].startswith("mounting/") and held.is_late
        sound = not answer["is_wrong"] or excused
        wrong += _unless(sound, f"{answer['question']} is WRONG: {answer['open']}")
    for answer in found["answers"]:
        said = answer["verdict"] is not None or bool(answer["open"])
        wrong += _unless(said, f"{answer['question']} is open and nobody says why")
    states = Counter(answer["state"] for answer in found["answers"])
    left = states["STILL OPEN"] + states["WRONG"]
    expected = int(bool(left + states["DIFFERS"] + states["SETTLED"] or news))
    wrong += _unless(told.code == expected, f"exit code {told.code}, not {expected}: {states}")
    return wrong + (_wrong_if_kept(held, calls, int(bool(left or news))) if _is_kept(held) else [])


def _is_kept(held: Held) -> bool:
    return held.case.seed % 3 == 0


def _wrong_if_kept(held: Held, calls: Calls, expected: int) -> Complaints:
    """The file that the doctor writes opens the set; only what cannot be told is left to do."""
    out = calls.folder / "found.toml"
    kept = calls("doctor", held.path, "--write", "--out", out, "--json")
    wrong = _unless(kept.code == expected, f"exit code {kept.code}, not {expected}, with --write")
    if out.exists():
        again = calls("info", held.path, "--json", "--option", f"overrides={out}")
        wrong += _unless(again.code == 0, _failed("info by the doctor's answers", again))
        out.unlink()
    return wrong


def _wrong_verdicts(held: Held, found: Mapping[str, Any]) -> Complaints:
    keys = _option_keys(held.format)
    verdicts = {a["question"]: a["verdict"] for a in found["answers"] if not a["scenes"]}
    in_use = {a["question"]: a["in_use"] for a in found["answers"]}
    right = {name: str(held.options[key]) for name, key in keys.items() if key in held.options}
    if "axes" in right and verdicts.get("axes") is None and in_use.get("axes") != right["axes"]:
        right.pop("yaw_zero", None)  # told for the axes that are taken for granted
    return [
        f"says {name} = {verdicts[name]}, and it is {value}"
        for name, value in right.items()
        if verdicts.get(name) not in (None, value)
    ]


def _option_keys(format: str) -> dict[str, str]:
    import tomllib

    name = format.removeprefix("aihub-")
    try:
        path = resources.path(f"configs/profiles/aihub/{name}.toml")
    except dk.errors.DrivekitError:
        return {}
    options: dict[str, str] = tomllib.loads(path.read_text("utf-8")).get("options", {})
    return options


def render(held: Held, calls: Calls) -> Complaints:
    """The picture has the size asked for and shows something; a page holds the viewer."""
    wrong = []
    out = calls.folder / "frame.png"
    told = calls("render", held.path, "--out", out, "--size", "960x540", *held.reading)
    if told.code or not out.exists():
        return [_failed("render", told)]
    picture = np.asarray(Image.open(out).convert("RGB")).astype(int)
    wrong += _unless(picture.shape == (540, 960, 3), f"the picture is {picture.shape}")
    shown = float((np.abs(picture - picture[-1, 0]).sum(2) > 24).mean())
    wrong += _unless(shown > 0.005, f"{shown:.1%} of the picture shows anything")
    page = calls.folder / "scene.html"
    told = calls("render", held.path, "--out", page, *held.reading)
    wrong += _unless(told.code == 0 and page.stat().st_size > 50_000, _failed("render page", told))
    for path in (out, page):
        path.unlink(missing_ok=True)
    return wrong


def view(held: Held, calls: Calls) -> Complaints:
    """The page and its frames: points, boxes and cameras are those of the set, in their places."""
    with calls.viewer(held.path, *held.reading) as base:
        wrong = _unless(b"<script" in fetch(base), "the page is none")
        listed = json.loads(fetch(base + "scenes.json"))["scenes"]
        is_one = held.format == "kitti-object"
        wrong += _unless(len(listed) == (1 if is_one else len(held.scenes)), f"scenes: {listed}")
        scene = held.scenes[0] if is_one else _of_name(held, listed[0]["id"])
        header, body = _container(fetch(base + "s/0/frames/0.bin"))
        frame = scene.frames[0]
        points = sum(cloud["n"] + cloud["dropped"] for cloud in header["clouds"])
        several = len(header["clouds"]) > 1
        wrong += _unless(
            points == frame.points or (several and points > frame.points), f"{points} points"
        )
        wrong += _wrong_boxes(held, scene, header, body)
        for camera in header["cameras"]:
            image = fetch(f"{base}s/0/images/0/{camera['camera']}")
            wrong += _unless(image[:2] in (b"\xff\xd8", b"\x89P"), "an image is none")
    return wrong


def _wrong_boxes(held: Held, scene: Any, header: Any, body: bytes) -> Complaints:
    """Compare the boxes of a frame as seen by each camera, whatever the view's frame is."""
    frame = scene.frames[0]
    shown = next((s for s in header["boxes"] if s["source"] == "gt"), None)
    n = 0 if shown is None else shown["n"]
    if n != len(frame.center):
        return [f"{n} boxes, not {len(frame.center)}"]
    if not n:
        return []
    center = _array(shown["center"], body)
    size = _array(shown["size"], body)
    wrong = _unless(np.allclose(size, frame.size, atol=1e-6), "sizes of boxes")
    channels = [s.channel for s in _dataset_scene(held, scene).sensors.values()
                if s.modality == "camera"]  # fmt: skip
    in_lidar = _moved(scene.lidar_from_boxes, frame.center)
    for camera in header["cameras"]:
        truth = scene.cameras.get(channels[camera["camera"]])
        pose = camera["camera_from_view"]
        if truth is None or pose is None:
            continue
        T = np.vstack([np.reshape(pose, (3, 4)), [0, 0, 0, 1]])
        off = np.abs(_moved(T, center) - _moved(truth, in_lidar)).max()
        wrong += _unless(off < 1e-3, f"boxes are {off:.3f} m off in {channels[camera['camera']]}")
    return wrong


def evaluate(held: Held, calls: Calls) -> Complaints:
    """Right predictions reach all there is to reach, erring ones lose what they must lose."""
    pred = calls.folder / "predictions.csv"
    command = ("eval", "aihub-detection-like", "--gt", held.path, "--pred", pred, "--json")
    if not held.has_boxes:
        _dummy_predictions(pred, held)
        return _clear_error("eval", calls(*command, *held.reading))
    wrong = []
    for errs in (False, True):
        made, expected = predictions(held, errs=errs)
        write_predictions(pred, held, made)
        told = calls(*command, *held.reading)
        if told.code or told.json is None:
            return [*wrong, _failed("eval", told)]
        metrics = told.json["metrics"]
        for name, value in expected.items():
            said = metrics.get(name)
            close = said == value or (None not in (said, value) and abs(said - value) < 1e-6)
            wrong += _unless(close, f"{name} is {said}, not {value} (erring: {errs})")
    pred.unlink()
    return wrong


def _dummy_predictions(path: Path, held: Held) -> None:
    dataset = dk.open(held.path, **held.said)
    scene = next(iter(dataset))
    sensor = next(iter(scene.sensors.values()))
    key = scene.timeline(sensor.channel).key(0)
    path.write_text(
        "scene,frame,coordinate_frame,x,y,z,length,width,height,yaw,label,score\n"
        f"{scene.id},{key},{sensor.frame.name},9,1,0,4,2,1.5,0,vehicle,0.9\n",
        "utf-8",
    )


TARGETS: Final = ("kitti", "nuscenes", "coco", "openpcdet", "mmdet3d")


def convert_to(target: str) -> Judge:
    """Return the judge of a target: every box of the tree is one of the set, and none is lost."""

    def judged(held: Held, calls: Calls) -> Complaints:
        out = calls.folder / f"tree-{target}"
        masks = target == "coco" and held.has_masks
        said = [f"--class={name}={name}" for name in held.colors] if masks else ["--drop-unmapped"]
        if target == "nuscenes":
            said += ["--set", "frame_rate=10", "--set", "still=yes"]
        told = calls("convert", held.path, "--to", target, "--out", out, *said, "--jobs", "1",
                     "--json", *held.reading)  # fmt: skip
        if masks:
            return _wrong_segments(held, out, told)
        has_camera = held.case.family not in ("orchard-robot", "sensor-analysis")
        if not held.has_boxes or (target == "coco" and not has_camera):
            return _clear_error("convert", told) + _unless(not out.exists(), "a tree is left")
        if told.code or told.json is None:
            return [_failed(f"convert --to {target}", told)]
        return _wrong_tree(held, target, out, told.json)

    return judged


def _wrong_segments(held: Held, tree: Path, told: Told) -> Complaints:
    """Every pixel of each mask has a class, and one frame of each scene has no mask."""
    if told.code or told.json is None:
        return [_failed("convert --to coco", told)]
    sizes, areas = segments(tree)
    expected = sum(len(scene.frames) - held.without_masks for scene in held.scenes)
    wrong = _unless(len(sizes) == expected, f"{len(sizes)} masks, not {expected}")
    return wrong + _unless(areas == sizes, f"marked of each image: {areas}, not {sizes}")


def _wrong_tree(held: Held, target: str, tree: Path, said: Mapping[str, Any]) -> Complaints:
    frames = sum(len(scene.frames) for scene in held.scenes)
    counts = said["counts"]
    if target == "coco":  # each image is a frame there
        frames = counts["frames"]
    wrong = _unless(counts["written"] == counts["frames"] == frames, f"frames: {counts}")
    if target == "coco":
        images, annotations = coco(tree)
        counted = counts["boxes"]
        wrong += _unless(annotations == counted, f"{annotations} annotations, not {counted}")
        wrong += _unless(images == frames >= held.n_labelled, f"{images} images")
        return wrong + _unless(annotations > 0, "no annotation")
    boxes = READERS[target](tree)
    ids = exported(tree)
    wrong += _unless(sorted(boxes) == sorted(ids), "frames.csv names other frames than there are")
    table = {name: rule["as"] for name, rule in said["classes"].items()}
    lost = Counter(loss["kind"] for loss in said["losses"] for _ in range(loss["count"]))
    total = 0
    for name, (scene_id, key) in ids.items():
        scene = _of_name(held, scene_id)
        truth = _labelled_of(held, scene, key)
        kept = [i for i, n in enumerate(class_names(held, truth)) if table.get(n)]
        total += len(kept)
        center = _moved(scene.lidar_from_boxes, truth.center)
        ahead = truth.rotation[:, :, 0] @ scene.lidar_from_boxes[:3, :3].T
        for box in boxes[name]:
            near = [i for i in kept if np.abs(center[i] - box.center).max() < 2e-3]
            alike = [i for i in near if np.abs(truth.size[i] - box.size).max() < 2e-3]
            yaws = [np.arctan2(ahead[i, 1], ahead[i, 0]) for i in alike]
            turned = [abs((yaw - box.yaw + np.pi) % (2 * np.pi) - np.pi) for yaw in yaws]
            names = [table[class_names(held, truth)[i]] for i in alike]
            right = box.name in names and min(turned) < _tolerated(held, target)
            wrong += _unless(right, f"{target} {name}: {box} is none of the set ({turned})")
    written = sum(map(len, boxes.values()))
    wrong += _unless(written + lost["unseen"] == total, f"{written} of {total} boxes, {dict(lost)}")
    return wrong[:4]


def _tolerated(held: Held, target: str) -> float:
    """Return how far a yaw may be off [rad] where a box leans and only its yaw is written."""
    leans = held.case.family in ("infra-sensor", "etri-edge")
    return 0.5 if leans and target == "kitti" else 0.05


def _labelled_of(held: Held, scene: Any, key: str) -> Any:
    timeline = _dataset_scene(held, scene).timeline(BOXES)
    return scene.frames[list(timeline.keys).index(key)]


def _of_name(held: Held, scene_id: str) -> Any:
    return next(s for s in held.scenes if scene_id == s.name or scene_id.endswith("/" + s.name))


def _dataset_scene(held: Held, scene: Any) -> Any:
    dataset = dk.open(held.path, **held.said)
    name = next(n for n in dataset.scene_ids if n == scene.name or n.endswith("/" + scene.name))
    return dataset[name]


def _moved(T: Any, points: Any) -> Any:
    return points @ T[:3, :3].T + T[:3, 3]


def _container(data: bytes) -> tuple[Any, bytes]:
    length = struct.unpack("<I", data[4:8])[0]
    return json.loads(data[8 : 8 + length]), data[8 + length :]


def _array(told: Mapping[str, Any], body: bytes) -> Any:
    count = int(np.prod(told["shape"]))
    return np.frombuffer(body, "<" + told["type"], count, told["at"]).reshape(told["shape"])


def _unless(right: bool, complaint: str) -> Complaints:
    return [] if right else [complaint]


def _failed(what: str, told: Told) -> str:
    return f"{what}: exit code {told.code}: {(told.err or told.out)[-300:].strip()}"


def _clear_error(what: str, told: Told) -> Complaints:
    """Tell whether a verb that cannot answer says so in three parts, with the right exit code."""
    error = (told.json or {}).get("error", {})
    parts = [error.get(name) for name in ("problem", "where", "fix")]
    if told.code not in (_USAGE, _UNREADABLE):
        return [
            f"{what}: exit code {told.code} where there is nothing to work on: {told.err[-200:]}"
        ]
    return _unless(all(parts), f"{what}: an error without all its parts: {parts}")


VERBS: Final[Mapping[str, Judge]] = {
    "info": info,
    "doctor": doctor,
    "render": render,
    "view": view,
    "eval": evaluate,
    **{f"convert {target}": convert_to(target) for target in TARGETS},
}
