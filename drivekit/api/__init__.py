"""What ``import drivekit as dk`` offers, composed of the other rooms."""

from drivekit.api.converting import convert
from drivekit.api.doctoring.examining import doctor
from drivekit.api.evaluating import Inputs, evaluate, load_run, protocols, read_inputs, run_summary
from drivekit.api.opening import ground_truth, open
from drivekit.api.picturing import render
from drivekit.api.predicting import model_of, predict, worker_file
from drivekit.api.prediction_folder import Latency, Prediction, prediction_summary
from drivekit.api.replaying import replay
from drivekit.api.reporting import write_report
from drivekit.api.synthesizing import synthesize
from drivekit.api.viewing import (
    is_run,
    parse_state,
    serve,
    triage_file,
    view,
    viewing,
    write_scene_page,
)

__all__ = [
    "Inputs",
    "Latency",
    "Prediction",
    "convert",
    "doctor",
    "evaluate",
    "ground_truth",
    "is_run",
    "load_run",
    "model_of",
    "open",
    "parse_state",
    "predict",
    "prediction_summary",
    "protocols",
    "read_inputs",
    "render",
    "replay",
    "run_summary",
    "serve",
    "synthesize",
    "triage_file",
    "view",
    "viewing",
    "worker_file",
    "write_report",
    "write_scene_page",
]
