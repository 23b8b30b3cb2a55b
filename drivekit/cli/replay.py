"""Play a scene back: all sensors' frames in the order of time, at the recorded speed.

Every frame is read when it is due, so the dropped ones tell what this machine cannot keep up with.
On a terminal: space pauses, left and right move by 5 s, up and down change the rate, q ends.
"""

from __future__ import annotations

import argparse
import math
import shutil
import signal
import sys
import time
from collections import deque
from typing import TYPE_CHECKING, Any

from drivekit.cli.console import print_json, print_table, say
from drivekit.cli.options import (
    add_dataset_options,
    add_output_options,
    comma_list,
    data_path,
    loader_options,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from drivekit.model.dataset import Dataset, Scene
    from drivekit.playback.messages import Message
    from drivekit.playback.playing import Replay, Tally

EXAMPLES = """\
examples:
  drivekit replay sample:nuscenes
  drivekit replay sample:nuscenes --rate max --json
  drivekit replay sample:aihub --nominal-rate 10 --channels lidar,front --rate 2
"""

_SHOWN_EVERY = 0.1
_WINDOW_SECONDS = 2.0
_STEP_NS = 5_000_000_000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the verb."""
    parser.add_argument("path", help="folder, zip or tar; sample:NAME for sample data")
    parser.add_argument("--scene", metavar="ID", help="which scene (default: the first)")
    parser.add_argument(
        "--rate", type=_rate, default=1.0, metavar="X", help="times the recorded speed, or max"
    )
    parser.add_argument("--loop", action="store_true", help="begin again at the end")
    parser.add_argument("--start", type=float, metavar="S", help="seconds after the first frame")
    parser.add_argument("--end", type=float, metavar="S", help="seconds after the first frame")
    parser.add_argument(
        "--channels", metavar="A,B", help="some sensors, or boxes (default: all sensors)"
    )
    parser.add_argument(
        "--nominal-rate",
        type=float,
        metavar="HZ",
        help="frames a second of data without timestamps, which have no speed of their own",
    )
    parser.add_argument(
        "--keep-late", action="store_true", help="drop no late frame, fall behind instead"
    )
    parser.add_argument("--no-read", action="store_true", help="only the clock: read no file")
    add_dataset_options(parser)
    add_output_options(parser)


def _rate(text: str) -> float:
    try:
        return math.inf if text == "max" else float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"expected a number or max, found '{text}'") from None


def run(args: argparse.Namespace) -> int:
    """Carry the verb out."""
    from drivekit import api

    dataset = api.open(data_path(args.path), args.format, **loader_options(args.option))
    scene = _scene(dataset, args)
    replay = api.replay(
        scene,
        args.rate,
        channels=comma_list(args.channels),
        start=args.start,
        end=args.end,
        loop=args.loop,
        keep_late=args.keep_late,
        nominal_rate=args.nominal_rate,
    )
    is_interrupted = False
    try:
        _play(replay, reads=not args.no_read, quiet=args.quiet or args.json)
    except KeyboardInterrupt:
        is_interrupted = True
    facts = summarize(scene, replay)
    if args.json:
        print_json(facts)
    else:
        _print(facts)
    return 128 + signal.SIGINT if is_interrupted else 0


def _scene(dataset: Dataset, args: argparse.Namespace) -> Scene:
    from drivekit.errors import MissingDataError

    if args.scene is not None:
        return dataset[args.scene]
    if not len(dataset):
        raise MissingDataError("there is no scene to replay", where=str(args.path))
    first = dataset.scene_ids[0]
    if len(dataset) > 1:
        say(f"scene {first} of {len(dataset)}; --scene names another", quiet=args.quiet)
    return dataset[first]


def _play(replay: Replay, *, reads: bool, quiet: bool) -> None:
    from drivekit.cli.keyboard import keys

    def move(step_ns: int) -> None:
        replay.seek(replay.position_ns + step_ns)

    def scale(factor: float) -> None:
        replay.rate = replay.rate * factor

    actions = {
        "space": lambda: replay.resume() if replay.is_paused else replay.pause(),
        "left": lambda: move(-_STEP_NS),
        "right": lambda: move(_STEP_NS),
        "up": lambda: scale(2.0),
        "down": lambda: scale(0.5),
        "q": replay.stop,
    }
    line = _Line(replay, is_shown=not quiet and sys.stderr.isatty())

    def telling(act: Callable[[], None]) -> Callable[[], None]:
        def act_and_show() -> None:
            act()
            line.show(at_once=True)

        return act_and_show

    with keys({key: telling(act) for key, act in actions.items()}), line:
        for message in replay:
            if reads:
                _read(message)
            line.show()


def _read(message: Message) -> None:
    from drivekit.model.images import ImageRef

    loaded = message.load()
    if isinstance(loaded, ImageRef):
        loaded.data()


class _Line:
    """The line that tells how a replay goes, drawn over and over; wiped away at the end."""

    def __init__(self, replay: Replay, *, is_shown: bool) -> None:
        self._replay = replay
        self._is_shown = is_shown
        self._shown_at = -math.inf
        self._recent: deque[Tally] = deque()

    def __enter__(self) -> None:
        return None

    def __exit__(self, *_: object) -> None:
        if self._is_shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def show(self, *, at_once: bool = False) -> None:
        """Draw the line, unless that was done a moment ago."""
        now = time.monotonic()
        if not self._is_shown or (now - self._shown_at < _SHOWN_EVERY and not at_once):
            return
        self._shown_at = now
        width = shutil.get_terminal_size().columns - 1
        tally = self._replay.tally()
        self._recent.append(tally)
        while tally.seconds - self._recent[0].seconds > _WINDOW_SECONDS:
            self._recent.popleft()
        sys.stderr.write(f"\r{_line(self._replay, tally, self._recent[0])[:width]}\x1b[K")
        sys.stderr.flush()


def _line(replay: Replay, now: Tally, before: Tally) -> str:
    elapsed = (now.position_ns - replay.recording.start_ns) / 1e9
    rate = "paused" if replay.is_paused else _rate_text(replay.rate)
    passed = now.seconds - before.seconds
    sensors = "  ".join(
        f"{name} {_hz(count - before.delivered[name], passed):.1f} Hz"
        for name, count in now.delivered.items()
    )
    dropped = sum(now.dropped.values())
    return f"{elapsed:8.1f} s {now.progress:4.0%}  {rate}  dropped {dropped}  {sensors}"


def _rate_text(rate: float) -> str:
    return "max" if math.isinf(rate) else f"{rate:g}x"


def _hz(count: int, seconds: float) -> float:
    return count / seconds if seconds > 0 else 0.0


def summarize(scene: Scene, replay: Replay) -> dict[str, Any]:
    """Return how a replay went as one JSON-ready object."""
    tally, recording = replay.tally(), replay.recording
    return {
        "scene": scene.id,
        "rate": "max" if math.isinf(replay.rate) else replay.rate,
        "messages": len(recording),
        "recorded_seconds": (recording.end_ns - recording.start_ns) / 1e9,
        "seconds": tally.seconds,
        "rounds": tally.rounds,
        "channels": {
            name: {
                "delivered": tally.delivered[name],
                "dropped": tally.dropped[name],
                "hz": _hz(tally.delivered[name], tally.seconds),
            }
            for name in recording.channels
        },
    }


def _print(facts: dict[str, Any]) -> None:
    print(
        f"{facts['scene']}: {facts['recorded_seconds']:.1f} s recorded, "
        f"replayed in {facts['seconds']:.1f} s"
    )
    rows = [
        (name, f"{c['delivered']:,}", f"{c['dropped']:,}", f"{c['hz']:.1f}")
        for name, c in facts["channels"].items()
    ]
    print_table("", ("channel", "frames", "dropped", "Hz"), rows)
