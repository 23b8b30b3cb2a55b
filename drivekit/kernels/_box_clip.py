"""Two boxes turned about the vertical axis, prepared once and clipped against each other.

What `box_overlap`, `box_giou` and `nms` have in common. A prepared box is a row x, y, z, half
length, half width, half height, cos yaw, sin yaw, radius, area. Each pair is worked out in the
frame of its first box, so coordinates far from the origin cost no precision.
"""

from __future__ import annotations

import numpy as np

from drivekit.kernels._arguments import Array
from drivekit.kernels._jit import kernel

_MAX_CORNERS = 20  # four cuts, each adding at most one corner a run: 4, 6, 9, 13, 19


@kernel
def prepared(boxes: Array) -> Array:
    """Prepare boxes; the radius around a footprint is a touch too large rather than too small."""
    rows = np.empty((boxes.shape[0], 10))
    for i in range(boxes.shape[0]):
        row, box = rows[i], boxes[i]
        row[0], row[1], row[2] = box[0], box[1], box[2]
        row[3], row[4], row[5] = box[3] / 2, box[4] / 2, box[5] / 2
        row[6], row[7] = np.cos(box[6]), np.sin(box[6])
        row[8] = np.sqrt(row[3] * row[3] + row[4] * row[4]) * (1.0 + 1e-9)
        row[9] = box[3] * box[4]
    return rows


@kernel
def clip_buffers() -> tuple[Array, Array]:
    """Return the room that `bev_intersection` works in."""
    return np.empty((2, _MAX_CORNERS)), np.empty((2, _MAX_CORNERS))


@kernel
def shared_height(a: Array, b: Array) -> float:
    """Return the height that two prepared boxes share, 0 for none or a NaN."""
    dz = b[2] - a[2]
    shared: float = min(a[5], dz + b[5]) - max(-a[5], dz - b[5])
    return shared if shared > 0.0 else 0.0


@kernel
def over_union(shared: float, total: float) -> float:
    """Return a shared area or volume over the union, given the sum of both."""
    union = total - shared
    if not (shared > 0.0 and union > 0.0):
        return 0.0
    share = shared / union
    return min(share, 1.0) if share > 0.0 else 0.0


@kernel
def pair_iou(a: Array, b: Array, solid: bool, buffers: tuple[Array, Array]) -> float:
    """Return the intersection over union of two prepared boxes."""
    area = bev_intersection(a, b, *buffers)
    if not solid:
        return over_union(area, a[9] + b[9])
    volume = area * shared_height(a, b) if area > 0.0 else 0.0
    return over_union(volume, a[9] * (2.0 * a[5]) + b[9] * (2.0 * b[5]))


@kernel
def bev_intersection(a: Array, b: Array, corners: Array, clipped: Array) -> float:
    """Return the area shared by two prepared boxes, given two (2, _MAX_CORNERS) buffers."""
    al: float = a[3]
    aw: float = a[4]
    bl: float = b[3]
    bw: float = b[4]
    if not (al > 0.0 and aw > 0.0 and bl > 0.0 and bw > 0.0):
        return 0.0
    # b in a's frame: centre (x, y), axis (cos, sin); a's centre in b's frame: -(u, v)
    east, north = b[0] - a[0], b[1] - a[1]
    x, y = east * a[6] + north * a[7], north * a[6] - east * a[7]
    u, v = east * b[6] + north * b[7], north * b[6] - east * b[7]
    cos, sin = b[6] * a[6] + b[7] * a[7], b[7] * a[6] - b[6] * a[7]
    # how far each box reaches along the axes of the other
    bx, by = abs(cos) * bl + abs(sin) * bw, abs(sin) * bl + abs(cos) * bw
    au, av = abs(cos) * al + abs(sin) * aw, abs(sin) * al + abs(cos) * aw
    if not (abs(x) < al + bx and abs(y) < aw + by and abs(u) < bl + au and abs(v) < bw + av):
        return 0.0
    if abs(x) + bx <= al and abs(y) + by <= aw:
        return 4.0 * bl * bw
    if abs(u) + au <= bl and abs(v) + av <= bw:
        return 4.0 * al * aw
    lx, ly, wx, wy = cos * bl, sin * bl, -sin * bw, cos * bw
    corners[0, 0], corners[1, 0] = x + lx + wx, y + ly + wy
    corners[0, 1], corners[1, 1] = x - lx + wx, y - ly + wy
    corners[0, 2], corners[1, 2] = x - lx - wx, y - ly - wy
    corners[0, 3], corners[1, 3] = x + lx - wx, y + ly - wy
    n = _cut(corners, clipped, 4, 0, 1.0, al)
    n = _cut(clipped, corners, n, 0, -1.0, al)
    n = _cut(corners, clipped, n, 1, 1.0, aw)
    n = _cut(clipped, corners, n, 1, -1.0, aw)
    area = _polygon_area(corners, n)
    return min(area, 4.0 * al * aw, 4.0 * bl * bw) if area > 0.0 else 0.0


@kernel
def _cut(polygon: Array, kept: Array, n: int, axis: int, sign: float, limit: float) -> int:
    """Keep the part of a polygon where sign * coordinate <= limit (Sutherland-Hodgman)."""
    k = 0
    for i in range(n):
        j = i + 1 if i + 1 < n else 0
        inside_i = limit - sign * polygon[axis, i]
        inside_j = limit - sign * polygon[axis, j]
        if inside_i >= 0.0:
            kept[0, k] = polygon[0, i]
            kept[1, k] = polygon[1, i]
            k += 1
        if (inside_i >= 0.0) != (inside_j >= 0.0):
            t = inside_i / (inside_i - inside_j)
            kept[0, k] = polygon[0, i] + t * (polygon[0, j] - polygon[0, i])
            kept[1, k] = polygon[1, i] + t * (polygon[1, j] - polygon[1, i])
            k += 1
    return k


@kernel
def _polygon_area(polygon: Array, n: int) -> float:
    """Return the signed area of a polygon, positive if its corners run counter-clockwise."""
    twice = 0.0
    for i in range(1, n - 1):
        twice += (polygon[0, i] - polygon[0, 0]) * (polygon[1, i + 1] - polygon[1, 0])
        twice -= (polygon[0, i + 1] - polygon[0, 0]) * (polygon[1, i] - polygon[1, 0])
    return 0.5 * twice
