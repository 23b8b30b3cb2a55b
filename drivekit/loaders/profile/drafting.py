"""A first draft of a profile, made from what lies in a folder."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from drivekit.errors import DataError, DrivekitError
from drivekit.io.archive_names import archive_stem
from drivekit.io.json_text import parse_json
from drivekit.io.opening import open_download
from drivekit.io.storage import Storage
from drivekit.loaders.profile.discovery import find_scenes
from drivekit.loaders.profile.parsing import parse_profile
from drivekit.loaders.profile.records import value_at

_CLOUDS, _IMAGES, _LABELS = (".pcd",), (".jpg", ".jpeg", ".png"), (".json",)
_MOST_READ = 40
_NUMBER = re.compile(r"\d+")

# What keys of records are likely to mean, the likelier first.
_CLASS = ("class", "obj_type", "label", "Label", "category", "type", "name")
_CENTER = ("location", "position", "center", "psr.position", "attribute.location")
_SIZE = ("dimension", "dimensions", "scale", "size", "psr.scale", "attribute.dimension")
_YAW = ("yaw", "heading", "rotation_y", "attribute.yaw")
_EULER = ("rotation", "psr.rotation", "orientation", "attribute.rotation")
_TRACK = ("track_id", "obj_id", "track", "id", "attribute.track_id", "attributes.track_id")
_BBOX = ("bbox", "box2d")


@dataclass(frozen=True, slots=True)
class _Stream:
    """Files of one kind in one folder of every sequence."""

    folder: str
    file: str
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Sequences:
    """What sequence folders are called, and what lies in them: folder inside, file names."""

    pattern: str
    inside: Mapping[str, Sequence[tuple[str, str]]]


def draft_profile(path: str | Path, name: str) -> str:
    """Return the TOML text of a profile that fits a folder, with open questions marked.

    Parameters
    ----------
    path : str or Path
        Folder, zip or tar with clouds (PCD), images or labels (JSON) of sequences.
    name : str
        Id of the profile.

    Raises
    ------
    DataError
        If nothing below the path looks like a sequence.
    """
    root = Path(path)
    storage = open_download(root).storage
    top = root.name if root.is_dir() else archive_stem(root.name)
    names = [n for n in storage.names() if n.lower().endswith((*_CLOUDS, *_IMAGES, *_LABELS))]
    sequences = _sequences(names, top)
    lidars = _streams(sequences, _CLOUDS, storage)
    cameras = _streams(sequences, _IMAGES, storage)
    labels = _streams(sequences, _LABELS, storage)
    if not lidars and not cameras:
        raise DataError(
            "no clouds (.pcd) or images (.jpg, .png) of more than one frame were found",
            where=str(path),
            fix="give a folder of sequences, one file a frame",
        )
    text = "\n".join(_document(name, sequences.pattern, lidars, cameras, labels, storage)) + "\n"
    return text if _reads(text, storage, top) else _PROBLEM + text


_PROBLEM = "# This draft does not find the files yet: correct fields, folder and file.\n"


def _reads(text: str, storage: Storage, top: str) -> bool:
    import tomllib

    profile = parse_profile(tomllib.loads(text), "the draft")
    return bool(find_scenes(profile, storage.names(), (top,))[0])


def _sequences(names: Sequence[str], top: str) -> _Sequences:
    """Find the level at which folders are sequences: the innermost that is counted, if any."""
    folders = Counter(f"{top}/{name}".rpartition("/")[0] for name in names)
    if not folders:
        return _Sequences("[^/]+", {})
    split = {folder: folder.split("/") for folder in folders}
    levels = {folder: _level(parts) for folder, parts in split.items()}
    found: dict[str, list[tuple[str, str]]] = {}
    for name in names:
        folder, _, file = f"{top}/{name}".rpartition("/")
        k = levels[folder]
        found.setdefault("/".join(split[folder][k + 1 :]), []).append((split[folder][k], file))
    return _Sequences(_pattern({split[f][k] for f, k in levels.items()}), found)


def _level(parts: Sequence[str]) -> int:
    """Return which of a folder's names is that of a sequence."""
    counted = [k for k, part in enumerate(parts) if len(_NUMBER.findall(part)) and k > 0]
    usual = [k for k in counted if not re.fullmatch(r"\d+(-\d+)?[._ ]\D*", parts[k])]
    inner = [k for k in usual if k < len(parts) - 1]
    return (inner or usual or [max(0, len(parts) - 2)])[-1]


def _pattern(words: set[str]) -> str:
    """Return a regular expression of all words, as narrow as their digits allow."""
    shapes = {tuple(_NUMBER.split(word)) for word in words}
    if len(shapes) != 1:
        return "[^/]+"
    lengths = zip(*[[len(n) for n in _NUMBER.findall(word)] for word in words], strict=True)
    digits = [
        rf"\d{{{min(each)}}}" if len(set(each)) == 1 else r"\d+" for each in map(list, lengths)
    ]
    literals = [re.escape(text).replace("\\ ", " ") for text in next(iter(shapes))]
    return "".join(a + b for a, b in zip(literals, [*digits, ""], strict=True))


def _streams(sequences: _Sequences, endings: tuple[str, ...], storage: Storage) -> list[_Stream]:
    found = []
    for folder, files in sorted(sequences.inside.items()):
        mine = [(s, f) for s, f in files if f.lower().endswith(endings)]
        frames = {re.sub(r".*?(\d+)[^\d]*$", r"\1", Path(f).stem) for _, f in mine}
        if not mine or not all(_NUMBER.search(Path(f).stem) for _, f in mine):
            continue
        if len(frames) < 2 and len(mine) < 2 and len(sequences.inside) > 1 and not folder:
            continue  # one file a sequence: calibration, meta data
        templates = Counter(_template(sequence, file) for sequence, file in mine)
        template = templates.most_common(1)[0][0]
        examples = [
            name
            for name in storage.names()
            if name.lower().endswith(endings)
            and f"/{name}".rpartition("/")[0].endswith(f"/{folder}" if folder else "")
        ]
        found.append(_Stream(folder, template, tuple(examples[:_MOST_READ])))
    return found


def _template(sequence: str, file: str) -> str:
    """Return a file's name with its sequence, its last number and others as placeholders."""
    stem, dot, ending = file.rpartition(".")
    numbers = list(_NUMBER.finditer(stem))
    if not numbers:
        return f"{{frame}}{dot}{ending}"
    last = numbers[-1]
    pieces = stem[: last.start()].split(sequence)
    count = iter(range(1, 100))
    head = "{sequence}".join(_NUMBER.sub(lambda _: f"{{number{next(count)}}}", p) for p in pieces)
    return f"{head}{{frame}}{stem[last.end() :]}{dot}{ending}"


def _document(
    name: str,
    pattern: str,
    lidars: Sequence[_Stream],
    cameras: Sequence[_Stream],
    labels: Sequence[_Stream],
    storage: Storage,
) -> Iterator[str]:
    yield f"# Drafted by `drivekit profile init`; lines marked (?) are guesses.\nid = {_text(name)}"
    yield f"title = {_text(name)}\n\n[fields]\nsequence = {_raw(pattern)}\nframe = '\\d+'"
    files = " ".join(stream.file for stream in (*lidars, *cameras, *labels))
    yield from (f"{n} = '\\d+'" for n in sorted(set(re.findall(r"\{(number\d+)\}", files))))
    yield ""
    shape = "\nby_shape = true" if pattern == "[^/]+" else ""
    yield f'[sequence]\nfolder = "{{sequence}}"\nid = "{{sequence}}"{shape}\n'
    sensors = []
    for table, streams in (("lidars", lidars), ("cameras", cameras)):
        for k, stream in enumerate(streams):
            channel = _channel(stream.folder, table[:-1], k)
            sensors.append(channel)
            yield f"[{table}.{channel}]\n{_files(stream)}"
            yield 'axes = ["forward", "left", "up"]  # (?)\n' if table == "lidars" else ""
    classes: list[str] = []
    for stream in labels:
        documents = list(_read(stream, storage))
        rule = _box_rule(documents, sensors[0])
        if rule is not None:
            lines, classes = rule
            yield "\n".join(["[boxes]", _files(stream), *lines])
            break
    names = ", ".join(map(_text, classes or ["object"]))
    yield f"\n[classes]\ntaxonomy = {_text(name)}\nnames = [{names}]"
    yield "\n# Calibration, ego poses, splits, tags: see docs/profiles.md."


def _files(stream: _Stream) -> str:
    folder = f"folder = {_text(stream.folder)}\n" if stream.folder else ""
    return f"{folder}file = {_text(stream.file)}"


def _channel(folder: str, kind: str, k: int) -> str:
    word = re.sub(r"\W+", "_", folder.rpartition("/")[2], flags=re.ASCII).strip("_").lower()
    return word or (kind if k == 0 else f"{kind}_{k}")


def _read(stream: _Stream, storage: Storage) -> Iterator[Any]:
    for name in stream.examples:
        try:
            yield parse_json(storage.read(name), name)
        except DrivekitError:
            continue


def _box_rule(documents: Sequence[Any], frame: str) -> tuple[list[str], list[str]] | None:
    """Return the lines that describe 3D boxes, and the classes met; None if there are none."""
    for path in dict.fromkeys(p for document in documents for p in _lists_of(document)):
        records = [r for d in documents for r in _listed(d, path) if isinstance(r, Mapping)]
        center, size = _first(records, _CENTER), _first(records, _SIZE)
        name = _first(records, _CLASS)
        if center is None or size is None or name is None:
            continue
        lines = [f"frame = {_text(frame)}  # (?)"] + ([f"records = {_text(path)}"] if path else [])
        lines.append(f"class = {_text(name)}")
        track, bbox = _first(records, _TRACK), _first(records, _BBOX)
        yaw, euler = _first(records, _YAW), _first(records, _EULER)
        if track is not None:
            lines.append(f"track = {_text(track)}")
        lines.append(f'\n[boxes.center]\npath = {_text(center)}\norigin = "auto"  # center, bottom')
        lines.append(f'\n[boxes.size]\npath = {_text(size)}\norder = "auto"  # lwh, whl, hwl …')
        if yaw is not None or euler is None:
            lines.append(
                f"\n[boxes.yaw]\npath = {_text(yaw or 'yaw')}\n"
                'unit = "auto"  # rad, deg\nzero = "auto"  # forward, left, back, right\n'
                'turn = "auto"  # clockwise, counterclockwise'
            )
        else:
            lines.append(f'\n[boxes.euler]\npath = {_text(euler)}\nunit = "rad"  # (?)\n'
                         'order = "xyz"  # (?)')  # fmt: skip
        if bbox is not None:
            lines.append(f"\n# image boxes lie at {bbox}: [boxes.bbox] path, camera")
        classes = dict.fromkeys(str(value_at(r, name)) for r in records)
        return lines, [c for c in classes if c != "None"]
    return None


def _lists_of(document: Any) -> Iterator[str]:
    """Yield the paths of lists of objects, up to two keys deep; "" is the document itself."""
    if isinstance(document, list):
        yield ""
    if not isinstance(document, Mapping):
        return
    for key, value in document.items():
        if isinstance(value, list) and any(isinstance(v, Mapping) for v in value):
            yield str(key)
        if isinstance(value, Mapping):
            yield from (f"{key}.{k}" for k, v in value.items() if isinstance(v, list))


def _listed(document: Any, path: str) -> Sequence[Any]:
    value = value_at(document, path)
    return value if isinstance(value, list) else []


def _first(records: Sequence[Any], paths: Sequence[str]) -> str | None:
    return next((p for p in paths if any(value_at(r, p) is not None for r in records)), None)


def _text(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)


def _raw(value: str) -> str:
    return f"'{value}'" if "'" not in value else _text(value)
