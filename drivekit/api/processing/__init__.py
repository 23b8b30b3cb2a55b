"""Point clouds through pipelines: what steps there are, one sweep, whole datasets."""

from drivekit.api.processing.operations import OPERATIONS, Operation
from drivekit.api.processing.pipeline import (
    Pipeline,
    Step,
    load_pipeline,
    parse_pipeline,
    pipeline_names,
)
from drivekit.api.processing.running import Processed, process
from drivekit.api.processing.state import State

__all__ = [
    "OPERATIONS",
    "Operation",
    "Pipeline",
    "Processed",
    "State",
    "Step",
    "load_pipeline",
    "parse_pipeline",
    "pipeline_names",
    "process",
]
