"""Curves of straight pieces and arcs, by arc length: what roads, lanes and traffic follow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from drivekit.model.rotations import wrap_angle

Float = NDArray[np.float64]


@dataclass(frozen=True, eq=False, slots=True)
class Path:
    """A curve whose K pieces are straight or circular, or a batch of N such curves.

    Pieces join without a kink; beyond either end the curve goes straight on.

    Parameters
    ----------
    knots : (K + 1, 4) or (N, K + 1, 4) float64
        Arc length [m], x, y [m] and heading [rad] where pieces begin, and at the end.
    bend : (K,) or (N, K) float64 [1/m]
        Curvature of each piece; positive turns left.
    """

    knots: Float
    bend: Float

    @classmethod
    def make(
        cls,
        x: float,
        y: float,
        heading: float,
        pieces: Sequence[tuple[float, float]],
    ) -> Path:
        """Return the curve from a pose through pieces of (length [m], curvature [1/m])."""
        knots = [np.array([0.0, x, y, heading])]
        for length, bend in pieces:
            s, px, py, h = knots[-1]
            chord, middle = _chord(length, bend, h)
            knots.append(
                np.array(
                    [
                        s + length,
                        px + chord * np.cos(middle),
                        py + chord * np.sin(middle),
                        h + length * bend,
                    ]
                )
            )
        return cls(np.stack(knots), np.array([bend for _, bend in pieces]))

    @classmethod
    def stack(cls, paths: Sequence[Path]) -> Path:
        """Return curves of equally many pieces as one batch."""
        return cls(np.stack([p.knots for p in paths]), np.stack([p.bend for p in paths]))

    @property
    def length(self) -> float:
        """Arc length of a single curve [m]."""
        return float(self.knots[-1, 0])

    def at(self, s: ArrayLike) -> tuple[Float, Float, Float]:
        """Return x, y [m] and heading [rad] at arc lengths.

        Parameters
        ----------
        s : (M,) float64 [m]
            For a batch of N curves: (N,), one for each.
        """
        s = np.asarray(s, np.float64)
        piece = (s[..., None] >= self.knots[..., 0]).sum(-1)
        pad = [(0, 0)] * (self.bend.ndim - 1) + [(1, 1)]
        bend = _pick(np.pad(self.bend, pad), piece)
        start = np.maximum(piece - 1, 0)
        s0, x, y, heading = (_pick(self.knots[..., c], start) for c in range(4))
        chord, middle = _chord(s - s0, bend, heading)
        return (
            x + chord * np.cos(middle),
            y + chord * np.sin(middle),
            heading + bend * (s - s0),
        )

    def locate(self, xy: ArrayLike) -> tuple[Float, Float]:
        """Return arc length and offset to the left [m] of the foot of each point.

        Parameters
        ----------
        xy : (M, 2) float64 [m]
            Nearer to the curve than its centres of curvature are. Single curves only.
        """
        p = np.asarray(xy, np.float64)
        best_s, best_d = np.zeros(len(p)), np.full(len(p), np.inf)
        # Beyond either end another, endless piece goes straight on.
        starts = self.knots[[0, *range(len(self.knots))]]
        lengths = [np.inf, *np.diff(self.knots[:, 0]), np.inf]
        for k, bend in enumerate([0.0, *self.bend, 0.0]):
            s, d = _foot(p, starts[k, 1:], float(bend))
            reach = (s <= 0) if k == 0 else (s >= 0) & (s <= lengths[k])
            better = reach & (np.abs(d) < np.abs(best_d))
            best_s = np.where(better, starts[k, 0] + s, best_s)
            best_d = np.where(better, d, best_d)
        return best_s, best_d

    def parallel(self, offset: float) -> Path:
        """Return the curve at a distance [m] to the left, with arc length of its own."""
        scale = 1.0 - self.bend * offset
        pieces = list(zip(np.diff(self.knots[:, 0]) * scale, self.bend / scale, strict=True))
        _, x, y, heading = self.knots[0]
        return Path.make(
            x - offset * np.sin(heading), y + offset * np.cos(heading), heading, pieces
        )

    def reversed(self) -> Path:
        """Return the same curve from its end to its beginning."""
        pieces = list(zip(np.diff(self.knots[:, 0]), -self.bend, strict=True))[::-1]
        _, x, y, heading = self.knots[-1]
        return Path.make(x, y, heading + np.pi, pieces)


def _chord(length: ArrayLike, bend: ArrayLike, heading: ArrayLike) -> tuple[Float, Float]:
    """Return the length and direction of the chord of an arc; exact for no curvature too."""
    half = np.asarray(bend) * np.asarray(length) / 2
    return np.asarray(length) * np.sinc(half / np.pi), np.asarray(heading) + half


def _foot(p: Float, pose: Float, bend: float) -> tuple[Float, Float]:
    x, y, heading = pose
    ahead = np.array([np.cos(heading), np.sin(heading)])
    left = np.array([-ahead[1], ahead[0]])
    along, across = (p - [x, y]) @ ahead, (p - [x, y]) @ left
    if abs(bend) < 1e-12:
        return along, across
    # Around the centre of curvature, which lies 1 / bend to the left.
    turned = np.arctan2(along * np.sign(bend), (1 / bend - across) * np.sign(bend))
    return wrap_angle(turned) / bend, 1 / bend - np.sign(bend) * np.hypot(along, 1 / bend - across)


def _pick(values: Float, index: NDArray[np.int64]) -> Float:
    if values.ndim == 1:
        return values[index]
    picked: Float = np.take_along_axis(values, index[..., None], -1)[..., 0]
    return picked
