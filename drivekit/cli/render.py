"""Draw frames from above and in every camera, with boxes told apart by colour and line style.

PATH is a dataset, or the folder of a run: then true positives, false positives and missed objects
are shown. One frame becomes a PNG; several a folder of PNGs, an MP4 (extra: video) or a GIF. A
scene becomes a recording for Rerun (.rrd, extra: rerun) or for Foxglove and Lichtblick (.mcap,
extra: mcap), or one page (.html) that is the viewer with the data inside.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from drivekit.cli.console import print_json, progress, say
from drivekit.cli.options import (
    add_dataset_options,
    add_output_options,
    add_prediction_options,
    comma_list,
    data_path,
    key_values,
    loader_options,
    plain_path,
    system_language,
)

if TYPE_CHECKING:
    from drivekit.api.evaluating import Inputs
    from drivekit.model.boxes import FrameKey
    from drivekit.model.dataset import Dataset
    from drivekit.model.runs import Run

EXAMPLES = """\
examples:
  drivekit render sample:kitti --out frame.png
  drivekit render sample:aihub --all --out drive.gif --size 960x540
  drivekit render sample:aihub --pred sample:predictions/aihub_model_a.csv --out frame.png
  drivekit render sample:nuscenes --scene synth-0007-000 --out scene.rrd
  drivekit render sample:aihub --out scene.html --state 'f=3&cam=bev'
  drivekit render sample:kitti --backend open3d --out space.png
  drivekit render runs/a --frame 22_142545_220614/03 --out worst.png
"""

_PAGES = (".html", ".htm")
_MAX_SIZE = 35.0
# Options of pictures alone, and what they are unless asked for.
_LOOKS = {
    "backend": "matplotlib", "camera": None, "size": "1600x900", "layout": "auto",
    "color_by": "height", "boxes": "auto", "range": None, "points_on_images": False, "fps": 5.0,
}  # fmt: skip


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the verb."""
    parser.add_argument("path", help="dataset, or folder of a run; sample:NAME for sample data")
    parser.add_argument(
        "--out",
        required=True,
        metavar="FILE",
        help=".png, .mp4, .gif, .html, .rrd, .mcap, or a folder",
    )
    which = parser.add_argument_group("which frames (default: the first labelled one)")
    one = which.add_mutually_exclusive_group()
    one.add_argument(
        "--frame", metavar="SCENE/KEY", help="one frame; the key alone if it is unique"
    )
    one.add_argument("--frames", metavar="A,B", help="several frames")
    one.add_argument("--scene", metavar="ID", help="all frames of a scene")
    one.add_argument("--all", action="store_true", help="all labelled frames")
    which.add_argument("--pred", metavar="PATH", help="predictions to show beside the labels")
    add_prediction_options(which)
    which.add_argument(
        "--setting", help="of the run, such as 3d/moderate (default: the protocol's)"
    )
    look = parser.add_argument_group("looks")
    look.add_argument("--backend", choices=("matplotlib", "open3d"), default="matplotlib",
                      help="open3d draws in 3D, without a display (extra: open3d)")  # fmt: skip
    look.add_argument("--camera", choices=("chase", "bev", "side", "front"),
                      help="of open3d (default: chase)")  # fmt: skip
    look.add_argument("--size", default="1600x900", metavar="WxH", help="pixels (default 1600x900)")
    look.add_argument("--layout", choices=("auto", "bev", "cameras"), default="auto")
    look.add_argument(
        "--color-by",
        default="height",
        metavar="CHANNEL",
        help="points by height, distance, intensity, ring or time (default: height)",
    )
    look.add_argument("--boxes", choices=("auto", "kind", "class"), default="auto",
                      help="colour boxes by verdict or by class")  # fmt: skip
    look.add_argument(
        "--range", type=float, metavar="M", help="how far the view from above reaches"
    )
    look.add_argument("--points-on-images", action="store_true", help="project points into images")
    look.add_argument("--fps", type=float, default=5.0, help="of a film (default 5)")
    page = parser.add_argument_group("a page (.html), which is the viewer with the data inside")
    page.add_argument("--state", default="", metavar="STATE", help="what it shows first")
    page.add_argument("--max-size", type=float, default=_MAX_SIZE, metavar="MB",
                      help="points are thinned out until it is no larger (default 35)")  # fmt: skip
    add_dataset_options(parser)
    add_output_options(parser)


def run(args: argparse.Namespace) -> int:
    """Carry the verb out."""
    from drivekit import api
    from drivekit.api.exporting import LOG_SUFFIXES
    from drivekit.api.picturing import view_of
    from drivekit.errors import UsageError

    suffix = plain_path(args.out).suffix.lower()
    if suffix not in _PAGES and (args.state or args.max_size != _MAX_SIZE):
        raise UsageError("--state and --max-size are for pages", fix="end the name in .html")
    _refuse_looks(args, suffix)
    dataset, inputs, finished = _open(args)
    if suffix in _PAGES:
        return _page(args, dataset, inputs, finished)
    if suffix in LOG_SUFFIXES:
        return _export(args, dataset, inputs, finished)
    keys = _frames(args, dataset)
    views = (view_of(dataset, key, inputs, finished, args.setting) for key in keys)
    with progress("drawing", quiet=args.quiet or args.json) as report:
        written = api.render(
            views,
            plain_path(args.out),
            n_views=len(keys),
            fps=args.fps,
            progress=report,
            **_looks(args),
        )
    if args.json:
        print_json({"frames": [str(key) for key in keys], "written": [str(p) for p in written]})
    else:
        print("\n".join(map(str, written)))
    return 0


def _refuse_looks(args: argparse.Namespace, suffix: str) -> None:
    """Raise UsageError for options that a page or a recording would not heed."""
    from drivekit.api.exporting import LOG_SUFFIXES
    from drivekit.errors import UsageError

    if suffix not in (*_PAGES, *LOG_SUFFIXES):
        return
    heeded = ("color_by",) if suffix == ".rrd" else ()
    for name, default in _LOOKS.items():
        if name not in heeded and getattr(args, name) != default:
            what = "in a page it is part of --state" if suffix in _PAGES else "choose it there"
            raise UsageError(
                f"--{name.replace('_', '-')} is for pictures, not for {suffix}",
                fix=f"leave it out ({what}), or end the name in .png",
            )


def _page(
    args: argparse.Namespace, dataset: Dataset, inputs: Inputs | None, finished: Run | None
) -> int:
    from drivekit import api
    from drivekit.api.exporting import viewing_of
    from drivekit.errors import UsageError

    if args.all:
        raise UsageError("a page holds one scene", fix="name it with --scene")
    out = plain_path(args.out)
    with progress("writing", quiet=args.quiet or args.json) as report:
        remarks = api.write_scene_page(
            viewing_of(dataset, inputs, finished, args.setting),
            out,
            scene=args.scene,
            frames=_frames(args, dataset) if args.frame or args.frames else None,
            state=args.state,
            language=system_language(),
            max_megabytes=args.max_size,
            progress=report,
        )
    if args.json:
        print_json({"written": [str(out)], "bytes": out.stat().st_size, "reduced": list(remarks)})
    else:
        print(out)
    for remark in remarks:
        say(f"note: {remark}", quiet=args.quiet)
    return 0


def _export(
    args: argparse.Namespace, dataset: Dataset, inputs: Inputs | None, finished: Run | None
) -> int:
    from drivekit.api.exporting import export_log, viewing_of
    from drivekit.errors import UsageError

    if args.all:
        raise UsageError("a recording holds one scene", fix="name it with --scene")
    out = plain_path(args.out)
    with progress("exporting", quiet=args.quiet or args.json) as report:
        done = export_log(
            viewing_of(dataset, inputs, finished, args.setting),
            out,
            scene=args.scene,
            frames=_frames(args, dataset) if args.frame or args.frames else None,
            color_by=args.color_by,
            progress=report,
        )
    if args.json:
        print_json({"written": [str(out)], "frames": done.n_frames, "messages": done.counts,
                    "not_expressed": list(done.notes)})  # fmt: skip
    else:
        print(out)
    for note in done.notes:
        say(f"note: {note}", quiet=args.quiet)
    return 0


def _open(args: argparse.Namespace) -> tuple[Dataset, Inputs | None, Run | None]:
    from drivekit import api
    from drivekit.api.picturing import inputs_of
    from drivekit.errors import MissingDataError, UsageError

    path = data_path(args.path)
    is_run = (path / "run.json").is_file()
    of_data = ("pred", "pred_format", "pred_option", "format", "option")
    for name in of_data if is_run else ("setting",):
        if getattr(args, name):
            what = "a run remembers its data" if is_run else "only a run has settings"
            raise UsageError(
                f"--{name.replace('_', '-')} has no meaning here: {what}", fix="leave it out"
            )
    if is_run:
        finished = api.load_run(path)
        finished.matches.at(args.setting)
        inputs = inputs_of(finished)
    elif args.pred is None:
        return api.open(path, args.format, **loader_options(args.option)), None, None
    else:
        finished = None
        inputs = api.read_inputs(
            path,
            data_path(args.pred),
            gt_format=args.format,
            pred_format=args.pred_format,
            options=loader_options(args.option),
            pred_options=key_values(args.pred_option),
        )
    if inputs.dataset is None:
        raise MissingDataError(
            "the ground truth is a table, without points and images", where=inputs.gt_source.path
        )
    return inputs.dataset, inputs, finished


def _frames(args: argparse.Namespace, dataset: Dataset) -> tuple[FrameKey, ...]:
    from drivekit.api.picturing import frames_to_draw

    asked = comma_list(args.frames if args.frame is None else args.frame)
    keys = frames_to_draw(dataset, None if args.scene is None else (args.scene,), asked)
    return keys if asked or args.scene or args.all else keys[:1]


def _looks(args: argparse.Namespace) -> dict[str, Any]:
    from drivekit.errors import UsageError

    width, found, height = args.size.lower().partition("x")
    if not (found and width.isdigit() and height.isdigit()):
        raise UsageError(
            f"expected a size in pixels, got '{args.size}'", fix="give one such as 1600x900"
        )
    looks: dict[str, Any] = {
        "backend": args.backend,
        "size": (int(width), int(height)),
        "color_by": args.color_by,
        "box_colors": args.boxes,
        "range_m": args.range,
    }
    if args.backend == "open3d":
        if args.layout != "auto" or args.points_on_images:
            raise UsageError(
                "--layout and --points-on-images have no meaning for --backend open3d",
                fix="leave them out, or draw with --backend matplotlib",
            )
        return looks | {"camera": args.camera or "chase"}
    if args.camera is not None:
        raise UsageError(
            "--camera has a meaning for --backend open3d only", fix="add --backend open3d"
        )
    return looks | {"layout": args.layout, "points_on_images": args.points_on_images}
