"""Write the pages of docs/datasets that follow from profiles alone.

python tools/make_profile_pages.py
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path

from drivekit.loaders.profile.options import choices_of, options_of
from drivekit.loaders.profile.parsing import parse_profile, read_table
from drivekit.loaders.profile.schema import Layer, Profile
from drivekit.loaders.profile.streams import streams_of

ROOT = Path(__file__).resolve().parent.parent
PROFILES = ROOT / "configs" / "profiles" / "aihub"
PAGES = ROOT / "docs" / "datasets"
BY_HAND = {"aihub-passenger-av"}

UNITS = {"rad": "rad", "deg": "deg", "auto": "a unit that is not known"}
LAYERS = {"polygon": "outlines", "bbox": "image boxes", "colors": "colour mask", "columns": "row"}


def main() -> None:
    for path in sorted(PROFILES.glob("*.toml")):
        profile = parse_profile(read_table(path), str(path))
        if profile.id not in BY_HAND:
            text = page(profile, path.relative_to(ROOT).as_posix())
            (PAGES / f"{profile.id}.md").write_text(text, "utf-8")


def page(profile: Profile, source: str) -> str:
    """Return the page of a profile."""
    lines = [
        f"# {profile.title}",
        "",
        f"<!-- Made of {source} by tools/make_profile_pages.py: change that file. -->",
        "",
        f"`drivekit info PATH` · format `{profile.id}` · described by "
        f"[{Path(source).name}](../../{source})",
        "",
        profile.description.strip(),
        "",
        "PATH is the folder of the download or any folder below it; zips, tars and their parts are "
        "read where they lie.",
        "",
        "## What is read",
        "",
        *streams(profile),
        "",
        "## What its numbers mean",
        "",
        *numbers(profile),
        "",
        "## What is proven, and what is assumed",
        "",
        *(f"- proven: {text}" for text in profile.proven),
        *([] if profile.proven else ["- proven: nothing; no genuine label file was at hand"]),
        "",
        *assumed(profile),
    ]
    return unicodedata.normalize("NFC", "\n".join(lines).rstrip() + "\n")


def streams(profile: Profile) -> Iterator[str]:
    top = profile.sequence.folder
    where = f"a folder called `{top}`" if top else "told by the names of files"
    yield f"A scene is {where}; its id is `{profile.sequence.id}`."
    yield "Placeholders: " + ", ".join(f"`{n}` = `{p}`" for n, p in profile.fields.items()) + "."
    yield ""
    yield "| what | files |"
    yield "|---|---|"
    for name, files in streams_of(profile).items():
        place = f"{files.folder}/{files.file}" if files.folder else files.file
        what = name
        if isinstance(files, Layer):
            kind = next(text for key, text in LAYERS.items() if getattr(files, key) is not None)
            what = f'layer "{name}" ({kind})'
        yield f"| {what} | `{place}` |"


def numbers(profile: Profile) -> Iterator[str]:
    for name, lidar in profile.lidars.items():
        yield f"- axes of `{name}` in its files: {', '.join(lidar.axes)}"
    boxes = profile.boxes
    if boxes is None:
        yield "- there are no labels that could be read"
    else:
        yield (
            f"- boxes are in the frame of `{boxes.frame}`; position: `{boxes.center.path}`, "
            f"{boxes.center.origin}; size: `{boxes.size.path}` as {boxes.size.order}"
        )
        if boxes.blank or boxes.needs:
            values = [f"`{path}` is {among[0]}" for path, among in boxes.blank.items()]
            nothing = [f"nothing at `{path}`" for path in boxes.needs]
            yield f"- records without a place in space: {', '.join((*values, *nothing))}"
        if boxes.yaw is not None:
            unit = UNITS[boxes.yaw.unit]
            yield (
                f"- yaw: `{boxes.yaw.path}` in {unit}, 0 points {boxes.yaw.zero}, "
                f"{boxes.yaw.turn} seen from above"
            )
        if boxes.euler is not None:
            yield (
                f"- rotation: `{boxes.euler.path}` in {boxes.euler.unit}, the product "
                + " ".join(f"R{axis}" for axis in boxes.euler.order)
            )
    if profile.ego is not None:
        yield f"- ego poses: one row a frame, {profile.ego.convention}, {profile.ego.unit}"
    if profile.calibration is None:
        yield "- calibration: none that could be read; `calibration.given` in overrides says it"
    else:
        yield f"- calibration: poses given in `{profile.calibration.reference}`"
    yield "- classes: " + ", ".join(profile.classes.names)


def assumed(profile: Profile) -> Iterator[str]:
    if not profile.assumed:
        return
    yield "| assumed | otherwise |"
    yield "|---|---|"
    for entry in profile.assumed:
        yield f"| {entry.text} | {said_otherwise(profile, entry.option)} |"
    settled = {entry.option for entry in profile.assumed}
    for name, option in options_of(profile).items():
        if name not in settled:
            is_open = "not known: said by you, or found out by [`drivekit doctor`](../doctor.md)"
            text = is_open if option.is_open else f"`{name}` is read as `{option.usual}`"
            yield f"| {text} | {said_otherwise(profile, name)} |"


def said_otherwise(profile: Profile, option: str | None) -> str:
    if option is None:
        return "a profile of your own, or `--option overrides=FILE`"
    words = [w for w in choices_of(profile.options[option]) if w != "auto"]
    return f"`--option {option}=…` ({', '.join(words)})" if words else f"`--option {option}=…`"


if __name__ == "__main__":
    main()
