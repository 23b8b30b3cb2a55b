"""Say what a dataset is: format, scenes, sensors, classes, splits, assumptions, and what is wrong.

Reads names and labels, no sensor data; folders, zips and tars are read in place.
"""

from __future__ import annotations

import argparse
from collections import Counter
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from drivekit.cli.console import Progress, print_json, print_table, progress
from drivekit.cli.options import add_dataset_options, add_output_options, data_path, loader_options

if TYPE_CHECKING:
    from drivekit.model.dataset import Dataset

EXAMPLES = """\
examples:
  drivekit info sample:aihub
  drivekit info sample:kitti --json
  drivekit info /data/nuscenes --option version=v1.0-mini
  drivekit info /data/088.승용_자율주행차_주간_도심도로_데이터
"""

_COUNT_UP_TO = 5000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the verb."""
    parser.add_argument("path", help="folder, zip or tar; sample:NAME for sample data")
    parser.add_argument(
        "--count",
        action="store_true",
        help=f"count boxes by class also in sets of more than {_COUNT_UP_TO} labelled frames",
    )
    add_dataset_options(parser)
    add_output_options(parser)


def run(args: argparse.Namespace) -> int:
    """Carry the verb out."""
    from drivekit import api

    dataset = api.open(data_path(args.path), args.format, **loader_options(args.option))
    with progress("reading scenes", quiet=args.quiet or args.json) as report:
        facts = summarize(dataset, count=args.count, report=report)
    if args.json:
        print_json(facts)
    else:
        _print(facts)
    return 0


def summarize(dataset: Dataset, *, count: bool, report: Progress) -> dict[str, Any]:
    """Return what there is to say about a dataset as one JSON-ready object."""
    from drivekit.model.dataset import BOXES

    sensors: dict[str, dict[str, Any]] = {}
    labelled = 0
    for done, scene in enumerate(dataset, start=1):
        for channel, sensor in scene.sensors.items():
            entry = sensors.setdefault(channel, {"modality": sensor.modality, "frames": 0})
            entry["frames"] += len(scene.timeline(channel))
        labelled += len(scene.timeline(BOXES))
        report(done, len(dataset), scene.id)
    info = dataset.info
    is_open = any(finding.kind == "unsettled" for finding in info.findings)
    counted = not is_open and (count or labelled <= _COUNT_UP_TO)
    return {
        "format": info.format,
        "path": info.root,
        "description": info.description,
        "scenes": len(dataset),
        "labelled_frames": labelled,
        "sensors": sensors,
        "boxes": (_boxes_by_class(dataset) if labelled else {}) if counted else None,
        "splits": {
            name: {"scenes": len(split.scenes), "missing": len(split.missing)}
            for name, split in dataset.splits.items()
        },
        "overrides": None if info.override is None else asdict(info.override),
        "assumptions": list(info.assumptions),
        "findings": [
            {"kind": f.kind, "text": f.text, "where": f.where, "count": f.count}
            for f in info.findings
        ],
    }


def _boxes_by_class(dataset: Dataset) -> dict[str, int]:
    from drivekit import api

    table = api.ground_truth(dataset)
    counts = Counter(table.label.tolist())
    return {name: counts[i] for i, name in enumerate(table.taxonomy.classes) if counts[i]}


def _print(facts: dict[str, Any]) -> None:
    print(f"{facts['path']}: {facts['format']}")
    if facts["description"]:
        print(facts["description"])
    print(f"{facts['scenes']:,} scenes, {facts['labelled_frames']:,} labelled frames")
    if facts["sensors"]:
        rows = [(n, s["modality"], f"{s['frames']:,}") for n, s in facts["sensors"].items()]
        print_table("", ("sensor", "kind", "frames"), rows)
    if facts["boxes"] is None:
        is_open = any(f["kind"] == "unsettled" for f in facts["findings"])
        why = "it has to be said what they mean, see below" if is_open else "add --count"
        print(f"boxes by class: not counted ({why})")
    elif facts["boxes"]:
        print_table("", ("class", "boxes"), [(n, f"{k:,}") for n, k in facts["boxes"].items()])
    if facts["splits"]:
        rows = [
            (name, f"{s['scenes']:,}", f"{s['missing']:,}") for name, s in facts["splits"].items()
        ]
        print_table("", ("split", "scenes", "not in this copy"), rows)
    if facts["overrides"] is not None:
        _print_overrides(facts["overrides"])
    for title, items in (
        ("assumed, not proven by the files:", facts["assumptions"]),
        ("found:", [f"{f['text']} ({f['where']})" for f in facts["findings"]]),
    ):
        if items:
            print("\n".join([title, *(f"  - {item}" for item in items)]))


def _print_overrides(override: dict[str, Any]) -> None:
    from drivekit.audit.telling import percent

    made = f", made {override['made']}" if override["made"] else ""
    print(f"read by the overrides in {override['path']}{made} (--no-overrides reads without):")
    for name, value in override["options"].items():
        sure = override["confidence"].get(name)
        print(f"  - {name} = {value}" + (f"  ({percent(sure)} sure)" if sure else ""))
