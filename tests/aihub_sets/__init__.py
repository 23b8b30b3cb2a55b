"""AI Hub sets made up from what is published about them, sharing no code with drivekit.

``make_set(family, folder, seed)`` writes one and says what a right reader must find in it.
"""

from __future__ import annotations

import unicodedata
import zlib
from dataclasses import replace
from pathlib import Path

import numpy as np

from . import (
    etri_edge,
    fusion_tracking,
    infra_sensor,
    katech_collector,
    orchard_robot,
    passenger_av,
    segmentation,
    sensor_analysis,
    special_environment,
    special_environment_upgrade,
    virtual_sensor,
)
from .conventions import Conventions, draw
from .errors import Care
from .files import lay_down
from .making import Family, Job
from .truth import Boxes, CameraTruth, FrameTruth, ImageBoxes, SceneTruth, Truth

FAMILIES: dict[str, Family] = {
    family.name: family
    for family in (
        passenger_av.FAMILY,
        fusion_tracking.FAMILY,
        infra_sensor.FAMILY,
        orchard_robot.FAMILY,
        special_environment.FAMILY,
        special_environment.KIT_FAMILY,
        special_environment_upgrade.FAMILY,
        virtual_sensor.FAMILY,
        sensor_analysis.FAMILY,
        katech_collector.FAMILY,
        segmentation.FAMILY,
        etri_edge.FAMILY,
    )
}
FORMS = ("folder", "zip", "parts")
NAMES = ("plain", "cp949", "decomposed")


def make_set(
    family: str,
    folder: Path,
    seed: int,
    *,
    conventions: Conventions | None = None,
    later: Conventions | None = None,
    form: str = "folder",
    scenes: int = 2,
    frames: int = 8,
    step_s: float | None = None,
    few: bool | None = None,
    care: Care | None = None,
) -> Truth:
    """Write a random set of a family under a folder and return what it holds.

    Parameters
    ----------
    family
        One of ``FAMILIES``.
    folder
        Where the set's own root folder goes; made when missing.
    seed
        Decides everything that is not given: streets, drives, labels, errors and conventions.
    conventions
        What the numbers in the files mean; drawn when not given.
    later
        What they mean in the second half of the scenes, where that differs.
    form
        "folder" as unpacked, "zip" as downloaded, "parts" with zips cut at byte offsets.
    step_s
        Seconds between frames; drawn (0.1 or 1.0) when not given.
    few
        Whether there are few objects; drawn when not given.
    care
        How well the set was labelled; a tenth of the labels is corrupt when not given.
    """
    kind = FAMILIES[family]
    if form not in FORMS:
        raise ValueError(f"form {form!r} is none of {FORMS}")
    rng = np.random.default_rng([seed, zlib.crc32(family.encode())])
    drawn = draw(kind.disputes, rng, kind.fixed)
    sparse, sparsely = bool(rng.random() < kind.sparse), bool(rng.random() < 0.25)
    step = step_s if step_s is not None else (1.0 if sparse else 0.1)
    if step > 0.5:
        # A tenth of a second between key frames a second apart leaves no trace to find.
        drawn = replace(drawn, camera_offset_s=0.0)
    used = conventions or drawn
    made = kind.write(
        Job(
            rng,
            used,
            scenes,
            frames,
            step,
            sparsely if few is None else few,
            care or Care(),
            later,
        )
    )
    names = NAMES[seed % len(NAMES)]
    lay_down(made.tree, folder, form, made.archives, names)
    ending = {"folder": "", "zip": ".zip", "parts": ".zip.part0"}[form]
    opens = unicodedata.normalize("NFD" if names == "decomposed" else "NFC", made.opens)
    path = folder / f"{opens}{ending}" if opens else folder
    return Truth(family, path, form, seed, used, tuple(kind.disputes), step, made.scenes)


__all__ = [
    "FAMILIES",
    "FORMS",
    "Boxes",
    "CameraTruth",
    "Care",
    "Conventions",
    "FrameTruth",
    "ImageBoxes",
    "SceneTruth",
    "Truth",
    "make_set",
]
