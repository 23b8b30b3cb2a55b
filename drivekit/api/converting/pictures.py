"""Images as layouts without distortion hold them."""

from __future__ import annotations

from dataclasses import dataclass

from drivekit.errors import DataError
from drivekit.geometry.undistort import distorts, undistort_image, undistorted_camera
from drivekit.io.images import decode_image, encode_image
from drivekit.model.cameras import Camera
from drivekit.model.dataset import Scene
from drivekit.model.exports import SensorFrame
from drivekit.model.images import ImageRef
from drivekit.writers.files import jpeg_of, png_of

#: What undistorting costs: for ``Target.losses``.
UNDISTORTED = "{n} pictures were undistorted: the layout holds no distortion"

_JPEG_QUALITY = 95


@dataclass(frozen=True, eq=False, slots=True)
class Picture:
    """An image, and the camera without distortion that it is written for.

    Parameters
    ----------
    image : ImageRef
        As it was taken.
    taken_by : Camera
        With the distortion it has.
    camera : Camera
    """

    image: ImageRef
    taken_by: Camera
    camera: Camera

    @property
    def is_bent(self) -> bool:
        """Whether it has to be undistorted."""
        return distorts(self.taken_by)

    def png(self) -> bytes:
        """Return it undistorted as PNG; as it is where it is one and straight."""
        if not self.is_bent:
            return png_of(self.image)
        pixels = decode_image(self.image.data(), self.image.where)
        return encode_image(undistort_image(pixels, self.taken_by), "png")

    def jpeg(self) -> bytes:
        """Return it undistorted as JPEG; as it is where it is one and straight."""
        if not self.is_bent:
            return jpeg_of(self.image)
        pixels = decode_image(self.image.data(), self.image.where)
        flat = undistort_image(pixels, self.taken_by)
        return encode_image(flat, "jpeg", quality=_JPEG_QUALITY)


def picture_of(scene: Scene, channel: str, shot: SensorFrame) -> Picture:
    """Return an image of a camera and how it is written.

    Raises
    ------
    DataError
        If the image has another size than its calibration is made for.
    MissingDataError
        If there is no image or no calibration.
    """
    image, camera = scene.image(channel, shot.index), scene.calibration().camera(channel)
    if (image.width, image.height) != (camera.width, camera.height):
        raise DataError(
            f"the image has {image.width} x {image.height} pixels, and its calibration is made "
            f"for {camera.width} x {camera.height}",
            where=image.where,
        )
    return Picture(image, camera, undistorted_camera(camera))
