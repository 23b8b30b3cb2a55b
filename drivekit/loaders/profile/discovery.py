"""Finding sequences by the shape of their folders, whatever lies above them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from drivekit.loaders.profile.schema import Profile
from drivekit.loaders.profile.stamps import stamp_of
from drivekit.loaders.profile.streams import documents_of, streams_of
from drivekit.loaders.profile.templates import compile_template, filled, plain_name
from drivekit.model.dataset import BOXES, Finding

_EXAMPLES = 3
_ABOVE = "../"  # begins the names of files that lie beside the sequence folders
_NUMBER = re.compile(r"(\d+)")

# kind of finding: (what happened, what was done about it)
_LEFT_OVER: Mapping[str, tuple[str, str]] = {
    "unknown-file": ("lie in sequence folders and match no name of the profile", "left out"),
    "misplaced-file": ("belong to another sequence by their name", "left out"),
    "duplicate-file": ("are there twice for one frame", "the first one is read"),
}


@dataclass(frozen=True, slots=True)
class SceneFiles:
    """The files of one sequence, by stream and frame key.

    Parameters
    ----------
    id : str
    streams : mapping of str to mapping of str to str
        Stream, frame key in native order, name in the storage.
    documents : mapping of str to str
        Files there is one of a sequence: template, name in the storage.
    splits : mapping of str to str
        Split of each frame whose folders tell.
    fields : mapping of str to str
        What the placeholders of the sequence folder stand for.
    stamps : mapping of str to mapping of str to int
        Stream, frame key, time [ns] that the file's name tells.
    """

    id: str
    streams: Mapping[str, Mapping[str, str]]
    documents: Mapping[str, str]
    splits: Mapping[str, str]
    fields: Mapping[str, str]
    stamps: Mapping[str, Mapping[str, int]] = field(default_factory=dict)


@dataclass(slots=True)
class _Draft:
    fields: dict[str, str]
    folders: set[str] = field(default_factory=set)
    streams: dict[str, dict[str, str]] = field(default_factory=dict)
    stamps: dict[str, dict[str, int]] = field(default_factory=dict)
    documents: dict[str, str] = field(default_factory=dict)
    splits: dict[str, dict[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Place:
    """What a folder is: which sequence it belongs to, and which files may lie in it.

    Without a sequence, the names of the files tell.
    """

    sequence: str | None
    top: str
    fields: Mapping[str, str]
    inside: str
    split: str | None
    rules: tuple[tuple[str, re.Pattern[str]], ...]
    ignored: bool


def find_scenes(
    profile: Profile, names: Iterable[str], above: tuple[str, ...] = ()
) -> tuple[tuple[SceneFiles, ...], tuple[Finding, ...]]:
    """Sort files into sequences, streams and frames.

    Parameters
    ----------
    profile : Profile
    names : iterable of str
        All files, with forward slashes, NFC.
    above : tuple of str
        Names of the folders that the files lie in, outermost first: a path may point into a
        dataset, even at a single sequence.

    Returns
    -------
    scenes : tuple of SceneFiles
        By id; empty if no folder has the shape of a sequence.
    findings : tuple of Finding
        Files that could not be sorted in.
    """
    sorter = Sorter(profile, above)
    for name in sorted(names):
        sorter.add(name)
    return sorter.scenes(), tuple(sorter.findings())


class Sorter:
    """Sorts file names into sequences, streams and frames."""

    def __init__(self, profile: Profile, above: tuple[str, ...]) -> None:
        self._profile = profile
        self._prefix = "".join(f"{name}/" for name in above)
        self._sequence = None
        if profile.sequence.folder is not None:
            folder = compile_template(profile.sequence.folder, profile.fields).pattern
            self._sequence = re.compile(f"(?:(?P<above_>.*)/)?{folder}", re.I)
        self._streams = {
            name: (
                compile_template(files.folder, profile.fields),
                compile_template(files.file, profile.fields),
                {plain_name(u) for u in files.under},
            )
            for name, files in streams_of(profile).items()
        }
        self._documents = {
            template: compile_template(template.removeprefix(_ABOVE), profile.fields)
            for template in documents_of(profile)
        }
        self._beside = [(t, p) for t, p in self._documents.items() if t.startswith(_ABOVE)]
        self._shared: dict[tuple[str, str], str] = {}
        self._split_of = {
            plain_name(alias): split for split, words in profile.splits.items() for alias in words
        }
        self._ignored = {name.casefold() for name in profile.sequence.ignore}
        self._places: dict[str, _Place | None] = {}
        self._drafts: dict[str, _Draft] = {}
        self._left_over: dict[str, list[str]] = {kind: [] for kind in _LEFT_OVER}

    def is_stream(self, folder: str, files: Iterable[str]) -> bool:
        """Tell whether a folder, with some of its files, looks like one of a stream."""
        place = self._place(f"{self._prefix}{folder}".rstrip("/"))
        if place is None or not place.rules:
            return False
        by_folder = place.sequence is not None and not self._profile.sequence.by_shape
        return by_folder or any(p.fullmatch(f) for f in files for _, p in place.rules)

    def add(self, name: str) -> None:
        """Sort a file in."""
        folder, _, file = (self._prefix + name).rpartition("/")
        if folder not in self._places:
            self._places[folder] = self._place(folder)
        place = self._places[folder]
        if self._add_shared(folder, file, name) or place is None:
            return
        for stream, pattern in place.rules:
            match = pattern.fullmatch(file)
            if match is not None:
                self._add_to(place, stream, match.groupdict(), name)
                return
        ignored = place.ignored or file.casefold() in self._ignored
        if not self._add_document(place, file, name) and not ignored:
            self._left_over["unknown-file"].append(name)

    def _draft(self, place: _Place, fields: Mapping[str, str]) -> _Draft:
        """Return the draft of the sequence that a file belongs to."""
        told = {k: v for k, v in fields.items() if k != "frame"}
        sequence = place.sequence or filled(self._profile.sequence.id, told)
        if sequence not in self._drafts:
            self._drafts[sequence] = _Draft(dict(place.fields or told))
        self._drafts[sequence].folders.add(place.top)
        return self._drafts[sequence]

    def _add_to(self, place: _Place, stream: str, fields: dict[str, str], name: str) -> None:
        draft = self._draft(place, fields)
        both = fields.keys() & place.fields.keys()
        if any(fields[k].casefold() != place.fields[k].casefold() for k in both):
            self._left_over["misplaced-file"].append(name)
            return
        frames = draft.streams.setdefault(stream, {})
        key = fields["frame"]
        if key in frames:
            self._left_over["duplicate-file"].append(name)
            return
        frames[key] = name
        if self._profile.time is not None:
            stamp = stamp_of(self._profile.time, fields, name)
            draft.stamps.setdefault(stream, {})[key] = stamp
        if place.split is not None:
            draft.splits.setdefault(stream, {})[key] = place.split

    def _add_document(self, place: _Place, file: str, name: str) -> bool:
        path = f"{place.inside}/{file}" if place.inside and place.sequence else file
        for template, pattern in self._documents.items():
            match = pattern.fullmatch(path)
            if match is not None and not template.startswith(_ABOVE):
                draft = self._draft(place, match.groupdict())
                draft.documents.setdefault(template, name)
                return True
        if place.sequence is not None:
            self._draft(place, {})
        return False

    def _add_shared(self, folder: str, file: str, name: str) -> bool:
        """Note a file that sequence folders beside it share."""
        for template, pattern in self._beside:
            if pattern.fullmatch(file):
                self._shared.setdefault((folder, template), name)
                return True
        return False

    def _place(self, folder: str) -> _Place | None:
        """Return what a folder is; of several readings the innermost that makes it a stream's."""
        if self._sequence is None:
            return self._place_of(folder, "", folder, None)
        parts = folder.split("/")
        found = None
        for k in range(len(parts), 0, -1):
            top = "/".join(parts[:k])
            match = self._sequence.fullmatch(top)
            inside = "/".join(parts[k:])
            if match is None or (self._profile.sequence.by_shape and not self._is_known(inside)):
                continue
            place = self._place_of(top, inside, match["above_"] or "", match)
            if place.rules:
                return place
            found = found or place
        return None if self._profile.sequence.by_shape else found

    def _is_known(self, inside: str) -> bool:
        return any(where.fullmatch(inside) for where, _, _ in self._streams.values())

    def _place_of(self, top: str, inside: str, above: str, match: re.Match[str] | None) -> _Place:
        fields = {} if match is None else match.groupdict()
        fields.pop("above_", None)
        names = [plain_name(name) for name in above.split("/")]
        whole = above if match is None else inside
        return _Place(
            sequence=None if match is None else filled(self._profile.sequence.id, fields),
            top=top,
            fields=fields,
            inside=inside,
            split=next((self._split_of[n] for n in reversed(names) if n in self._split_of), None),
            rules=tuple(
                (stream, file)
                for stream, (where, file, under) in self._streams.items()
                if _lies_in(where, whole, match is None)
                and (not under or under.intersection(names))
            ),
            ignored=inside.split("/")[0].casefold() in self._ignored,
        )

    def scenes(self) -> tuple[SceneFiles, ...]:
        """Return what was sorted in so far, by id."""
        streams = tuple(self._streams)
        return tuple(
            SceneFiles(
                id=name,
                streams={
                    stream: dict(sorted(draft.streams[stream].items(), key=_in_native_order))
                    for stream in streams
                    if stream in draft.streams
                },
                documents={**self._shared_of(draft), **draft.documents},
                splits=_split_of_frames(draft),
                fields=draft.fields,
                stamps=draft.stamps,
            )
            for name, draft in sorted(self._drafts.items())
            if draft.streams
        )

    def _shared_of(self, draft: _Draft) -> dict[str, str]:
        above = draft.folders | {folder.rpartition("/")[0] for folder in draft.folders}
        return {t: name for (folder, t), name in self._shared.items() if folder in above}

    def findings(self) -> Iterator[Finding]:
        """Yield what could not be sorted in."""
        for kind, names in self._left_over.items():
            if names:
                what, done = _LEFT_OVER[kind]
                text = f"{len(names)} files {what}: {some(names)}; {done}"
                yield Finding(kind, text, names[0], len(names))
        empty = [name for name, draft in self._drafts.items() if not draft.streams]
        if empty:
            text = f"{len(empty)} sequence folders hold no sensor data and no labels: {some(empty)}"
            yield Finding("empty-sequence", text, empty[0], len(empty))


def _lies_in(where: re.Pattern[str], folder: str, at_any_depth: bool) -> bool:
    """Tell whether a folder is that of a stream; "" is any where names of files tell."""
    if not at_any_depth:
        return where.fullmatch(folder) is not None
    if not where.pattern:
        return True
    parts = folder.split("/")
    return any(where.fullmatch("/".join(parts[k:])) for k in range(len(parts)))


def _split_of_frames(draft: _Draft) -> dict[str, str]:
    """Let the labels' folders decide, then any other stream's."""
    splits: dict[str, str] = {}
    for stream in (BOXES, *draft.splits):
        for key, split in draft.splits.get(stream, {}).items():
            splits.setdefault(key, split)
    return splits


def _in_native_order(item: tuple[str, str]) -> tuple[tuple[int, str], ...]:
    """Sort frame keys by their numbers: 2 before 10, and 02 before 2 whatever the file system."""
    parts = _NUMBER.split(item[0])
    return tuple((int(p), p) if i % 2 else (-1, p) for i, p in enumerate(parts))


def some(names: Iterable[str]) -> str:
    """Return the first names of many, for messages."""
    listed = list(names)
    more = " …" if len(listed) > _EXAMPLES else ""
    return ", ".join(listed[:_EXAMPLES]) + more
