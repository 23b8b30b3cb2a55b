"""Run a model over a dataset as fast as possible, and keep what it finds as a table.

A model is a function from a frame to boxes, or a process in an environment of its own (--worker).
The same command after an interruption goes on where it was.
"""

from __future__ import annotations

import argparse
import sys
from contextlib import redirect_stdout
from typing import TYPE_CHECKING

from drivekit.cli.console import print_json, progress, say
from drivekit.cli.options import (
    add_dataset_options,
    add_output_options,
    comma_list,
    data_path,
    loader_options,
    plain_path,
)

if TYPE_CHECKING:
    from drivekit.api.prediction_folder import Prediction
    from drivekit.model.dataset import Dataset

EXAMPLES = """\
examples:
  drivekit predict sample:aihub --model baseline:geometric --out found
  drivekit predict sample:aihub --model baseline:kalman --detections found \\
      --nominal-rate 10 --out tracks
  drivekit eval aihub-detection-like --gt sample:aihub --pred tracks
  drivekit predict /data/kitti --model mypkg.detector:detect --split val --out preds
  drivekit predict /data/kitti --worker "/opt/torch/bin/python my_worker.py" --out preds
  drivekit predict --print-worker > drivekit_worker.py
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the verb."""
    parser.add_argument("path", nargs="?", help="folder, zip or tar; sample:NAME for sample data")
    parser.add_argument("--out", metavar="FOLDER", help="folder for the table and the latencies")
    model = parser.add_argument_group("model")
    model.add_argument(
        "--model",
        metavar="NAME",
        help="package.module:function, baseline:geometric or baseline:kalman",
    )
    model.add_argument("--worker", metavar="COMMAND", help="a model in a process of its own")
    model.add_argument("--batch", type=int, metavar="N", help="give the model N frames at once")
    model.add_argument(
        "--axes",
        choices=("drivekit", "native"),
        help="points and boxes in drivekit's axes (default) or the dataset's own",
    )
    model.add_argument(
        "--detections", metavar="PATH", help="what baseline:kalman tracks: any predictions"
    )
    model.add_argument(
        "--nominal-rate",
        type=float,
        metavar="HZ",
        help="frames a second, for baseline:kalman on data without timestamps",
    )
    model.add_argument(
        "--timeout", type=float, metavar="S", help="give a worker up after so long without answer"
    )
    model.add_argument(
        "--start-timeout", type=float, metavar="S", help="the same for its first sign of life"
    )
    model.add_argument(
        "--print-worker", action="store_true", help="print the file that a worker imports"
    )
    part = parser.add_argument_group("what to predict")
    part.add_argument("--split", help="name of a split, or a file that lists scenes or frames")
    part.add_argument("--scenes", metavar="A,B", help="only these scenes")
    part.add_argument("--frames", metavar="A,B", help="only these frames")
    part.add_argument(
        "--in-camera",
        metavar="CHANNEL",
        help="keep only boxes in this camera's image, and add image boxes and KITTI's alpha",
    )
    part.add_argument(
        "--keep-going", action="store_true", help="note frames that fail and go on (exit code 1)"
    )
    part.add_argument("--overwrite", action="store_true", help="begin anew")
    part.add_argument(
        "--table", choices=("csv", "jsonl", "parquet"), default="csv", help="default: csv"
    )
    add_dataset_options(parser)
    add_output_options(parser)


def run(args: argparse.Namespace) -> int:
    """Carry the verb out."""
    from drivekit import api
    from drivekit.errors import UsageError

    if args.print_worker:
        sys.stdout.write(api.worker_file())
        return 0
    for name in ("path", "out"):
        if getattr(args, name) is None:
            shown = "--out FOLDER" if name == "out" else "the path of the data"
            raise UsageError(f"{shown} is missing", fix="see drivekit predict --help")
    if (args.model is None) == (args.worker is None):
        raise UsageError("expected a --model or a --worker, one of them", fix="give one of the two")
    dataset = api.open(data_path(args.path), args.format, **loader_options(args.option))
    with redirect_stdout(sys.stderr):  # a model may print, too
        result = _predict(args, dataset)
    if args.json:
        print_json(api.prediction_summary(result))
    else:
        _print(result)
    _remark(result, quiet=args.quiet)
    return 1 if result.failed else 0


def _predict(args: argparse.Namespace, dataset: Dataset) -> Prediction:
    from drivekit import api

    model = api.model_of(
        args.model or args.worker,
        dataset,
        is_command=args.worker is not None,
        detections=None if args.detections is None else data_path(args.detections),
        batch=args.batch,
        axes=args.axes,
        timeout=args.timeout,
        start_timeout=args.start_timeout,
        nominal_rate=args.nominal_rate,
    )
    try:
        with progress("predicting", quiet=args.quiet or args.json) as report:
            return api.predict(
                dataset,
                model,
                plain_path(args.out),
                split=args.split,
                scenes=comma_list(args.scenes),
                frames=comma_list(args.frames),
                in_camera=args.in_camera,
                table=args.table,
                keep_going=args.keep_going,
                overwrite=args.overwrite,
                progress=report,
            )
    finally:
        model.close()


def _print(result: Prediction) -> None:
    first, median, p95 = (
        "-" if value != value else f"{value * 1e3:.1f} ms"
        for value in (result.latency.first, result.latency.median, result.latency.p95)
    )
    print(f"{result.table}: {result.n_boxes:,} boxes in {result.n_frames:,} frames")
    print(f"model: median {median} a frame, 95 % within {p95}; first {first}")


def _remark(result: Prediction, *, quiet: bool) -> None:
    if result.n_resumed:
        say(f"{result.n_resumed:,} frames had been predicted before", quiet=quiet)
    for what, count in result.left_out.items():
        say(f"left out: {count:,} frames without {what}", quiet=quiet)
    for key, problem in result.failed[:5]:
        say(f"failed: frame {key}: {problem}", quiet=quiet)
    if len(result.failed) > 5:
        say(f"failed: {len(result.failed) - 5:,} more frames", quiet=quiet)
