"""What ``import drivekit as dk`` offers, composed of the other rooms."""

from drivekit.api.evaluating import Inputs, evaluate, load_run, protocols, read_inputs, run_summary
from drivekit.api.opening import ground_truth, open
from drivekit.api.picturing import render, write_report
from drivekit.api.replaying import replay
from drivekit.api.synthesizing import synthesize

__all__ = [
    "Inputs",
    "evaluate",
    "ground_truth",
    "load_run",
    "open",
    "protocols",
    "read_inputs",
    "render",
    "replay",
    "run_summary",
    "synthesize",
    "write_report",
]
