"""``eval/nuscenes-detection``: the whole command on a generated dataset, beside the devkit."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import Final

from drivekit import resources
from drivekit.bench import nuscenes_inputs
from drivekit.bench.cases import Absent, Case, Op, Setup, Variant, of_command
from drivekit.bench.figures import difference
from drivekit.bench.processes import measure
from drivekit.errors import DrivekitError

_PROTOCOL: Final = "nuscenes-detection"
_PEER: Final = "nuscenes-devkit"
_TOLERANCE = 1e-12
_SCRIPT: Final = Path(__file__).with_name("nuscenes_devkit.py")
_NO_WINDOW: Final = {"MPLBACKEND": "Agg"}


def _make(size: str, setup: Setup) -> Case:
    golden = json.loads(resources.path(f"configs/bench/{_PROTOCOL}-{size}.json").read_text("utf-8"))
    options = nuscenes_inputs.Options(**golden["options"])
    root = nuscenes_inputs.write(nuscenes_inputs.make(options), setup.folder / "data")
    results = root / "results" / "detection.json"
    command = (sys.executable, "-m", "drivekit", "eval", _PROTOCOL, "--gt", root,
               "--split", options.split, "--pred", results, "--workers", "1",
               "--quiet", "--json")  # fmt: skip
    peers = (_peer(setup, root, options, results),) if setup.with_peers else ()
    return Case(
        ours=of_command("drivekit", command, lambda out: json.loads(out)["metrics"]),
        peers=peers,
        wrong=lambda answer: difference(answer, golden["metrics"], _TOLERANCE),
        differs=lambda ours, theirs: difference(ours, theirs, _TOLERANCE),
        clock="cpu",
    )


def _peer(
    setup: Setup, root: Path, options: nuscenes_inputs.Options, results: Path
) -> Variant | Absent:
    if setup.peer_python is None:
        return Absent(
            _PEER,
            "needs numpy < 2, so an environment of its own: name its Python by --peer-python or "
            "DRIVEKIT_PEER_PYTHON",
        )
    # A folder of its own: a script's folder comes first where its Python looks for modules.
    folder = setup.folder / "peer"
    folder.mkdir()
    script = (setup.peer_python, shutil.copy(_SCRIPT, folder))
    try:
        version = json.loads(measure(script, env=_NO_WINDOW).out)["version"]
    except DrivekitError as error:
        return Absent(_PEER, f"cannot be run there: {error}")
    _give_map(root)
    command = (*script, root, options.version, options.split, results)
    return of_command(_PEER, command, json.loads, env=_NO_WINDOW, version=version)


def _give_map(root: Path) -> None:
    """Write the picture of a map that the devkit asks for before it loads anything."""
    from PIL import Image

    folder = root / "maps"
    folder.mkdir()
    Image.new("L", (64, 64), 255).save(folder / "synth.png")


OP: Final = Op("eval/nuscenes-detection", ("600x250", "small"), _make)
