from __future__ import annotations

import sys

import numpy as np
import pytest
from PIL import Image

from drivekit.errors import MissingExtraError, UsageError
from drivekit.viewer import write_video


def frames(n: int, size: tuple[int, int] = (64, 48)) -> list[np.ndarray]:
    """A bright square that wanders to the right over grey."""
    out = []
    for k in range(n):
        frame = np.full((size[1], size[0], 3), 60, np.uint8)
        frame[10:26, 4 * k : 4 * k + 16] = (240, 90, 30)
        out.append(frame)
    return out


@pytest.mark.parametrize("size", [(64, 48), (65, 49)])
def test_an_mp4_holds_every_picture(tmp_path, size: tuple) -> None:
    av = pytest.importorskip("av", reason="the extra 'video' is not installed")
    path = tmp_path / "장면.mp4"
    assert write_video(iter(frames(7, size)), path, 5) == 7
    with av.open(str(path)) as film:
        stream = film.streams.video[0]
        decoded = [f.to_ndarray(format="rgb24") for f in film.decode(stream)]
        assert float(stream.average_rate) == 5
    assert len(decoded) == 7
    for frame, original in zip(decoded, frames(7, size), strict=True):
        assert frame.shape == (48, 64, 3)
        assert np.abs(frame.astype(int) - original[:48, :64]).mean() < 12
    assert [p.name for p in tmp_path.iterdir()] == ["장면.mp4"]


def test_a_gif_holds_every_picture(tmp_path) -> None:
    path = tmp_path / "film.GIF"
    assert write_video(frames(5), path, 10) == 5
    with Image.open(path) as film:
        assert film.n_frames == 5
        assert film.info["duration"] == 100
        film.seek(3)
        shown = np.asarray(film.convert("RGB")).astype(int)
    assert np.abs(shown - frames(5)[3]).mean() < 8


@pytest.mark.parametrize("name", ["film.mp4", "film.gif"])
def test_what_cannot_be_a_film_leaves_nothing(tmp_path, name: str) -> None:
    path = tmp_path / name
    if name.endswith("mp4"):
        pytest.importorskip("av", reason="the extra 'video' is not installed")
    path.write_bytes(b"older")

    def breaks_off():
        yield frames(1)[0]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_video(breaks_off(), path, 5)
    with pytest.raises(UsageError, match="no picture"):
        write_video([], path, 5)
    with pytest.raises(UsageError, match="one size"):
        write_video([frames(1)[0], frames(1, (66, 48))[0]], path, 5)
    with pytest.raises(UsageError, match="uint8"):
        write_video([np.zeros((4, 4, 3))], path, 5)
    assert path.read_bytes() == b"older"
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize(("name", "fps", "text"), [
    ("film.avi", 5, "end the name in .mp4 or .gif"),
    ("film", 5, "cannot write a film as 'film'"),
    ("film.gif", 0, "rate"),
    ("film.gif", float("nan"), "rate"),
])  # fmt: skip
def test_impossible_names_and_rates_are_refused(tmp_path, name: str, fps: float, text: str) -> None:
    with pytest.raises(UsageError, match=text):
        write_video(frames(1), tmp_path / name, fps)


def test_without_the_extra_mp4_names_it(tmp_path, monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "av", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'drivekit\[video\]'"):
        write_video(frames(1), tmp_path / "film.mp4", 5)
    assert list(tmp_path.iterdir()) == []
