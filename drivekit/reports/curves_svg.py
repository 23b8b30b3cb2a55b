"""Curves as inline SVG: no script, no font, follows the page's light or dark colours."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import numpy as np

from drivekit.model.runs import Curve

_WIDTH, _HEIGHT = 340, 250
_LEFT, _RIGHT, _TOP, _BOTTOM = 44, 12, 12, 38
# Okabe and Ito's colour-blind-safe set, each with a dash of its own.
_STYLES = (
    ("#0072b2", ""),
    ("#d55e00", "6 3"),
    ("#009e73", "2 2"),
    ("#cc79a7", "8 2 2 2"),
    ("#e69f00", "4 4"),
    ("#56b4e9", "1 3"),
)


def curve_panel(title: str, curves: Sequence[tuple[str, Curve]]) -> str:
    """Return one panel with several curves over [0, 1] × [0, 1].

    Parameters
    ----------
    title : str
    curves : sequence of (legend text, Curve)
        NaN values leave gaps.
    """
    parts = [_axes(curves[0][1])]
    legend = []
    for k, (name, curve) in enumerate(curves):
        color, dash = _STYLES[k % len(_STYLES)]
        path = _path(curve)
        parts.append(
            f'<path d="{path}" fill="none" stroke="{color}" stroke-width="2" '
            f'stroke-dasharray="{dash}"><title>{escape(name)}</title></path>'
        )
        legend.append(
            f'<span><svg width="26" height="10" aria-hidden="true"><line x1="1" y1="5" x2="25" '
            f'y2="5" stroke="{color}" stroke-width="2" stroke-dasharray="{dash}"/></svg>'
            f"{escape(name)}</span>"
        )
    return (
        f'<figure class="curve"><figcaption>{escape(title)}</figcaption>'
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{escape(title)}">'
        f'{"".join(parts)}</svg><div class="legend">{"".join(legend)}</div></figure>'
    )


def _x(value: float) -> float:
    return _LEFT + value * (_WIDTH - _LEFT - _RIGHT)


def _y(value: float) -> float:
    return _HEIGHT - _BOTTOM - value * (_HEIGHT - _TOP - _BOTTOM)


def _path(curve: Curve) -> str:
    commands = []
    pen = "M"
    for x, y in zip(np.clip(curve.x, 0, 1), np.clip(curve.y, 0, 1), strict=True):
        if not (np.isfinite(x) and np.isfinite(y)):
            pen = "M"
            continue
        commands.append(f"{pen}{_x(float(x)):.1f} {_y(float(y)):.1f}")
        pen = "L"
    return "".join(commands)


def _axes(curve: Curve) -> str:
    lines = []
    for tick in (0.0, 0.25, 0.5, 0.75, 1.0):
        x, y = _x(tick), _y(tick)
        lines.append(
            f'<line class="grid" x1="{x:.1f}" y1="{_y(0):.1f}" x2="{x:.1f}" y2="{_y(1):.1f}"/>'
            f'<line class="grid" x1="{_x(0):.1f}" y1="{y:.1f}" x2="{_x(1):.1f}" y2="{y:.1f}"/>'
            f'<text x="{x:.1f}" y="{_y(0) + 14:.1f}" text-anchor="middle">{tick:g}</text>'
            f'<text x="{_LEFT - 6}" y="{y + 3.5:.1f}" text-anchor="end">{tick:g}</text>'
        )
    middle = (_x(0) + _x(1)) / 2
    upright = (_y(0) + _y(1)) / 2
    lines.append(
        f'<text x="{middle:.1f}" y="{_HEIGHT - 6}" text-anchor="middle">{escape(curve.x_label)}'
        f'</text><text x="11" y="{upright:.1f}" text-anchor="middle" '
        f'transform="rotate(-90 11 {upright:.1f})">{escape(curve.y_label)}</text>'
    )
    return "".join(lines)
