"""The points of a cloud that lie in a region."""

from __future__ import annotations

import numpy as np

from drivekit.geometry.origins import shifted
from drivekit.geometry.transform import check_start
from drivekit.kernels.region import Region
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3


def crop_points(
    cloud: PointCloud, region: Region, region_from_cloud: SE3 | None = None
) -> PointCloud:
    """Return the points that lie in a region, in their order and where they are.

    Parameters
    ----------
    cloud : PointCloud
        May be empty; points that are not finite lie in no region.
    region : Region
        Around the origin of its frame: a box, distances, a field of view.
    region_from_cloud : SE3, optional
        To the region's frame; by default the cloud's own. At different times, over the ego motion:
        see ``transform_between``.

    Raises
    ------
    FrameMismatchError
        If the transform does not start from the cloud's frame.
    UsageError
        If the region is impossible.
    """
    from drivekit.kernels.crop import rows_inside

    way = region_from_cloud
    if way is None:
        way = SE3.identity(cloud.frame, cloud.frame)
    check_start(cloud.frame, way)
    return cloud[rows_inside(cloud.xyz, region, shifted(way, cloud.origin, np.zeros(3)))]
