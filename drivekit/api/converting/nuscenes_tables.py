"""The nuScenes tables of a whole tree, joined from the rows of its frames."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

from drivekit.api.converting.target import Content, Record, Written
from drivekit.writers.nuscenes import MAP, Tables, add_constants, map_bytes
from drivekit.writers.nuscenes_annotations import linked
from drivekit.writers.nuscenes_names import token

Row = dict[str, Any]


def closing_files(
    version: str, splits: Sequence[str], written: Written
) -> Iterator[tuple[str, Content]]:
    """Yield all tables, the splits as nuscenes-devkit 1.2 reads them, and the map.

    Parameters
    ----------
    version : str
        Name of the folder of the tables.
    splits : sequence of str
    written : callable
        Frames and records, scene by scene.
    """
    tables = Tables()
    add_constants(tables)
    scenes_of: dict[str, list[str]] = {split: [] for split in splits}
    for split, records in _by_scene(written):
        scenes_of[split].append(_add_scene(tables, records))
    logs = [row["token"] for row in tables.rows["log"]]
    tables.add("map", token=token("map"), category="semantic_prior", filename=MAP, log_tokens=logs)
    for name, document in {**tables.rows, "splits": scenes_of}.items():
        text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
        yield f"{version}/{name}.json", text.encode()
    yield MAP, map_bytes()


def _by_scene(written: Written) -> Iterator[tuple[str, list[Record]]]:
    """Yield the records of each scene, which follow one another, and its split."""
    scene, split = None, ""
    records: list[Record] = []
    for frame, record in written():
        if records and frame.frame.scene != scene:
            yield split, records
            records = []
        scene, split = frame.frame.scene, frame.split
        records.append(record)
    if records:
        yield split, records


def _add_scene(tables: Tables, records: Sequence[Record]) -> str:
    """Add the rows of a scene; return its name."""
    described = records[0].data["scene"]
    samples = sorted((r.data["sample"] for r in records), key=lambda row: row["timestamp"])
    when = datetime.fromtimestamp(samples[0]["timestamp"] / 1e6, UTC)
    name = described["name"]
    log = tables.add(
        "log", token=token("log", name), logfile=name, vehicle=described["vehicle"],
        date_captured=when.date().isoformat(), location=described["location"],
    )  # fmt: skip
    scene = tables.add(
        "scene", token=token("scene", name), name=name, description=described["description"],
        log_token=log, nbr_samples=len(samples), first_sample_token=samples[0]["token"],
        last_sample_token=samples[-1]["token"],
    )  # fmt: skip
    rows = [{**row, "scene_token": scene, "prev": "", "next": ""} for row in samples]
    _chain(rows)
    tables.rows["sample"] += rows
    _add_sensors(tables, records)
    position = {row["token"]: i for i, row in enumerate(samples)}
    ordered = sorted(records, key=lambda record: position[record.id])
    annotations = [dict(row) for record in ordered for row in record.data["annotations"]]
    tables.rows["instance"] += linked(annotations, f"scene {name}")
    tables.rows["sample_annotation"] += annotations
    return str(name)


def _add_sensors(tables: Tables, records: Sequence[Record]) -> None:
    """Add sensors, mountings, poses and sensor frames, each once, chained by mounting."""
    parts: list[Mapping[str, list[Row]]] = [record.data["tables"] for record in records]
    for table in ("sensor", "calibrated_sensor", "ego_pose"):
        known = {row["token"] for row in tables.rows[table]} if table == "sensor" else set()
        for part in parts:
            for row in part[table]:
                if row["token"] not in known:
                    known.add(row["token"])
                    tables.rows[table].append(row)
    by_mount: dict[str, dict[str, Row]] = {}
    for part in parts:
        for row in part["sample_data"]:
            by_mount.setdefault(row["calibrated_sensor_token"], {})[row["token"]] = dict(row)
    for shots in by_mount.values():
        chained = sorted(shots.values(), key=lambda row: row["timestamp"])
        _chain(chained)
        tables.rows["sample_data"] += chained


def _chain(rows: Sequence[Row]) -> None:
    for before, after in pairwise(rows):
        before["next"], after["prev"] = after["token"], before["token"]
