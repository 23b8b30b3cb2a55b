"""AI Hub's families as a table: what their files are called, and what is in them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from drivekit.io.images import encode_image
from drivekit.io.pcd import write_pcd
from drivekit.model.dataset import Scene
from drivekit.model.frames import EGO, Frame
from drivekit.model.points import PointCloud
from drivekit.model.rigid import SE3
from drivekit.writers import aihub_documents as documents
from drivekit.writers.aihub_documents import Axes, Objects
from drivekit.writers.aihub_native import Reading, euler_of, native_from_flu

_FLU: Axes = ("forward", "left", "up")
_KOREA = timezone(timedelta(hours=9))
_CENTRED = {"box_origin": "center"}
_AS_CVAT = {"size_order": "lwh", "euler_unit": "rad", "euler_order": "xyz"}


@dataclass(frozen=True, slots=True)
class Place:
    """A frame of a scene that is being written.

    Parameters
    ----------
    scene : Scene
    number : int
        Of the scene.
    index : int
        Of the frame.
    stamp_ns : int or None
    lidar, camera : str
        Channels.
    """

    scene: Scene
    number: int
    index: int
    stamp_ns: int | None
    lidar: str
    camera: str | None


@dataclass(frozen=True, kw_only=True)
class Family:
    """A native layout.

    Names hold ``{source}`` and ``{label}``, the archives of a split, ``{sequence}`` and ``{stem}``.

    Parameters
    ----------
    format : str
    summary, title : str
        One line for help texts; the name of the dataset folder.
    classes : tuple of str
        Of labels; none for a family whose labels are not known.
    sequence, stem : callable
        Return what scenes are called and the stems of their frames' files.
    cloud, image, label, image_label, mask, row : str
        Names of files, "" for what there is not.
    axes : tuple of str
        Of the LiDAR.
    reading : mapping of str to str
        What numbers mean unless it is said otherwise.
    document : callable, optional
        Returns the label document of a frame.
    scene_files : callable
        Yields names and contents of what there is one a scene of.
    row_of : callable, optional
        Returns the row of a frame.
    encode : callable
        Returns a cloud's file.
    """

    format: str
    summary: str
    title: str
    classes: tuple[str, ...] = ()
    sequence: Callable[[Place], str]
    stem: Callable[[Place, str], str]
    cloud: str
    image: str = ""
    label: str = ""
    image_label: str = ""
    mask: str = ""
    row: str = ""
    axes: Axes = _FLU
    reading: Reading = field(default_factory=dict)
    document: Callable[[Objects, Axes, Reading], Any] | None = None
    scene_files: Callable[[Place, str, Axes, Reading], Iterator[tuple[str, Any]]]
    row_of: Callable[[Place], bytes] | None = None
    encode: Callable[[PointCloud, Axes], bytes]


def _fields(cloud: PointCloud, axes: Axes) -> dict[str, NDArray[Any]]:
    xyz = (cloud.xyz + cloud.origin) @ native_from_flu(axes).T
    return dict(zip("xyz", np.ascontiguousarray(xyz.T.astype(np.float32)), strict=True))


def plain_cloud(cloud: PointCloud, axes: Axes) -> bytes:
    """Return x, y, z and intensity."""
    fields = _fields(cloud, axes)
    if "intensity" in cloud.channels:
        fields["intensity"] = np.asarray(cloud.channels["intensity"], np.float32)
    return write_pcd(None, fields)


def recorded_cloud(cloud: PointCloud, axes: Axes) -> bytes:
    """Return a cloud as the fusion set's recorder left it: bytes, rings, zeros behind the end."""
    intensity = cloud.channels.get("intensity", np.zeros(len(cloud)))
    ring = cloud.channels.get("ring", np.zeros(len(cloud)))
    brightest = float(np.max(intensity)) if len(cloud) else 1.0
    scale = 255.0 if brightest <= 1 else 1.0
    fields = {
        **_fields(cloud, axes),
        "intensity": np.clip(intensity * scale, 0, 255).astype(np.uint8),
        "ring": np.asarray(ring).astype(np.uint8),
    }
    return write_pcd(None, fields, trailing=bytes(3884))


def reflectivity_cloud(cloud: PointCloud, axes: Axes) -> bytes:
    """Return x, y, z and reflectivity, uncompressed."""
    fields = _fields(cloud, axes)
    fields["reflectivity"] = np.asarray(
        cloud.channels.get("intensity", np.zeros(len(cloud))), np.float32
    )
    return write_pcd(None, fields, encoding="binary")


def _mount(place: Place, axes: Axes, channel: str | None) -> Any:
    """Return the rows of what takes points in the LiDAR's native axes to a camera, or the ego."""
    calibration = place.scene.calibration()
    lidar = place.scene.sensors[place.lidar].frame
    frame = EGO if channel is None else place.scene.sensors[channel].frame
    to_sensor: SE3 = calibration.between(Frame(frame.name), Frame(lidar.name))
    turn = to_sensor.rotation @ native_from_flu(axes).T
    return np.column_stack([turn, to_sensor.translation])


def _matrix(rows: Any) -> bytes:
    return "\n".join(" ".join(repr(float(v)) for v in row) for row in rows).encode()


def _k(place: Place) -> Any:
    return place.scene.calibration().camera(place.camera or "").K


def _inverse(rows: Any) -> Any:
    turn = rows[:, :3].T
    return np.column_stack([turn, -turn @ rows[:, 3]])


def _as_read(rows: Any, reading: Reading) -> Any:
    """Return a mounting as it is, or inverted for who reads it the other way."""
    inverted = reading.get("extrinsic") == "sensor-to-reference"
    return _inverse(rows) if inverted else rows


def _no_files(*_: Any) -> Iterator[tuple[str, Any]]:
    yield from ()


def _fusion_files(
    place: Place, sequence: str, axes: Axes, reading: Reading
) -> Iterator[tuple[str, Any]]:
    top = "{source}/" + sequence
    if place.camera is not None:
        yield f"{top}/calib_Camera0.txt", _matrix(_k(place))
        yield f"{top}/calib_CameraToLidar0.txt", _matrix(_mount(place, axes, place.camera))
    yield f"{top}/calib_LidarToImu.txt", _matrix(_inverse(_mount(place, axes, None)))
    yield f"{top}/pos_ENU0.txt", b"512,384"


def _infra_files(
    place: Place, sequence: str, axes: Axes, reading: Reading
) -> Iterator[tuple[str, Any]]:
    clip = {"clip": sequence, "weather": place.scene.tags.get("weather", "")}
    yield f"{{label}}/{sequence}/sensor_raw_data/{sequence}.json", clip
    if place.camera is not None:
        rows = np.vstack([_as_read(_mount(place, axes, place.camera), reading), [0, 0, 0, 1]])
        document = {"extrinsic": rows.ravel().tolist(), "intrinsic": _k(place).ravel().tolist()}
        yield f"{{source}}/{sequence}/sensor_raw_data/calib/camera/camera_0.json", document


def _segmentation_files(
    place: Place, sequence: str, axes: Axes, reading: Reading
) -> Iterator[tuple[str, Any]]:
    if place.camera is not None:
        rows = np.vstack([_as_read(_mount(place, axes, place.camera), reading), [0, 0, 0, 1]])
        yield "{source}/cam.txt", _matrix(_k(place))
        yield "{source}/calib.txt", _matrix(rows)


def _gps_row(place: Place) -> bytes:
    """Return the row of a frame: seconds, metres from the first frame, degrees."""
    names = ["time", "X", "Y", "Z", "Roll", "Pitch", "Heading", "VelX", "VelY", "VelZ"]
    names += [f"{kind}{axis}" for kind in ("AccBody", "AngleRate") for axis in "XYZ"]
    ego = place.scene.ego()
    stamp = place.stamp_ns or 0
    pose, first = ego.at(stamp), ego.at(place.scene.timeline(place.lidar).stamp(0) or 0)
    angles = np.degrees(euler_of(pose.rotation, "zyx"))
    numbers = [*(pose.translation - first.translation), *angles, *np.zeros(9)]
    time = f"{stamp // 1_000_000_000}.{stamp % 1_000_000_000:09d}"
    head = ", ".join(f"@{name}" for name in names)
    return f"{head}\n{time}, {', '.join(repr(float(v)) for v in numbers)}\n".encode()


def _collector_row(place: Place) -> bytes:
    moment = _clock(place).strftime("%H%M%S.%f")[:-3]
    return f"{moment},37.5,127.0,30.0,36.0,90.0,0.0,0.0\n".encode()


def _clock(place: Place) -> datetime:
    return datetime.fromtimestamp((place.stamp_ns or 0) / 1e9, UTC).astimezone(_KOREA)


FAMILIES: Final[tuple[Family, ...]] = (
    Family(
        format="aihub-fusion-tracking",
        summary="AI Hub 융합센서 다중객체 추적 및 예측",
        title="178.융합센서_다중객체_추적_및_예측데이터",
        classes=("vehicle", "pedestrian", "bike"),
        sequence=lambda place: f"13_전방 보행자_{{train}}/{place.number:03d}",
        stem=lambda place, _: f"13_{place.number:03d}_{place.index:03d}",
        cloud="{source}/{sequence}/lidar/{stem}.pcd",
        image="{source}/{sequence}/image0/{stem}.jpg",
        label="{label}/{sequence}/lidar/{stem}.json",
        image_label="{label}/{sequence}/image0/{stem}.json",
        row="{source}/{sequence}/gps/{stem}.txt",
        axes=("left", "back", "up"),
        reading={
            **_CENTRED, "size_order": "whl", "yaw_unit": "rad", "yaw_zero": "forward",
            "yaw_turn": "clockwise",
        },
        document=documents.attribute_document,
        scene_files=_fusion_files,
        row_of=_gps_row,
        encode=recorded_cloud,
    ),
    Family(
        format="aihub-infra-sensor",
        summary="AI Hub 지능형 인프라 센서 기반 동적객체 인지 (71609)",
        title="178.지능형_인프라_센서_기반_동적객체_인지_데이터",
        classes=("Car", "Bus", "Large_Truck", "Two_Wheeler", "Adult"),
        sequence=lambda place: f"L_2210_Suwon_A_A_C{place.number:04d}",
        stem=lambda place, _: f"{place.index:06d}",
        cloud="{source}/{sequence}/sensor_raw_data/lidar/{stem}.pcd",
        image="{source}/{sequence}/sensor_raw_data/camera/camera_0/{stem}.jpg",
        label="{label}/{sequence}/sensor_raw_data/lidar/{stem}.json",
        reading={**_AS_CVAT, "extrinsic": "reference-to-sensor"},
        document=documents.sustech_document,
        scene_files=_infra_files,
        encode=plain_cloud,
    ),
    Family(
        format="aihub-orchard-robot",
        summary="AI Hub 과수원 내 로봇 주행",
        title="과수원_내_로봇_주행_데이터",
        classes=("사람", "차량", "손수레", "농기계"),
        sequence=lambda place: f"MA_{place.number:03d}_HR_20231110_PM_001_000_000",
        stem=lambda place, sequence: f"{sequence}_{place.index:04d}",
        cloud="{source}/{stem}_IMG.pcd",
        label="{label}/{stem}_CUB.json",
        reading=_AS_CVAT,
        document=documents.datumaro_document,
        scene_files=_no_files,
        encode=plain_cloud,
    ),
    Family(
        format="aihub-special-environment",
        summary="AI Hub 특수환경 자율주행 3D (no labels)",
        title="139.특수환경_자율주행_3D_이미지",
        sequence=lambda place: f"[원천]incheon4/drive_{1000 + place.number}",
        stem=lambda place, _: f"{place.index:06d}",
        cloud="{source}/{sequence}/lidar/{stem}.pcd",
        image="{source}/{sequence}/image/{stem}.jpg",
        scene_files=_no_files,
        encode=plain_cloud,
    ),
    Family(
        format="aihub-special-environment-upgrade",
        summary="AI Hub 특수환경 자율주행 3D 고도화 (no labels)",
        title="303.특수환경_자율주행_3D_데이터_고도화",
        sequence=lambda place: f"gyeonggi_0106_day_clear_{place.number:04d}",
        stem=lambda place, sequence: f"{sequence}_{place.index:04d}",
        cloud="{source}/lidar/{stem}.pcd",
        image="{source}/image/{stem}.jpg",
        scene_files=_no_files,
        encode=plain_cloud,
    ),
    Family(
        format="aihub-segmentation",
        summary="AI Hub 2D·3D 세그멘테이션: colour masks",
        title="세그멘테이션_데이터",
        sequence=lambda place: f"drive_{place.number:03d}",
        stem=lambda place, _: f"{place.index:06d}",
        cloud="{source}/{sequence}/refine/pcd/{stem}.pcd",
        image="{source}/{sequence}/refine/camera/{stem}.png",
        mask="{source}/{sequence}/seg/mask/{stem}.png",
        reading={"extrinsic": "reference-to-sensor"},
        scene_files=_segmentation_files,
        encode=plain_cloud,
    ),
    Family(
        format="aihub-virtual-sensor",
        summary="AI Hub 자율주행 가상센서 시뮬레이션 (MORAI)",
        title="173.자율주행_가상센서_시뮬레이션_데이터",
        classes=("vehicle", "pedestrian", "twoWheeler"),
        sequence=lambda place: f"MORAI_A1_2_03_CITY_R{place.number:03d}_D",
        stem=lambda place, sequence: f"{sequence}_{place.index:06d}",
        cloud="{source}/lidar/{stem}.pcd",
        image="{source}/image/{stem}.png",
        label="{label}/label/{stem}.json",
        mask="{label}/mask/{stem}.png",
        reading={**_CENTRED, "size_order": "lwh", "yaw_unit": "rad"},
        document=documents.simulator_document,
        scene_files=_no_files,
        encode=plain_cloud,
    ),
    Family(
        format="aihub-sensor-analysis",
        summary="AI Hub 센서 분석: Source_Image_Info / Annotation",
        title="자율주행차_센서_분석_데이터",
        classes=("승용차", "버스", "트럭", "이륜차", "보행자"),
        sequence=lambda place: f"주_비_고속_{103331 + place.number}_N07영일3",
        stem=lambda place, _: f"{place.index:06d}",
        cloud="{source}/{sequence}/{stem}.pcd",
        label="{label}/{sequence}/{stem}.json",
        reading={**_CENTRED, "size_order": "lwh", "euler_order": "xyz", "euler_unit": "rad"},
        document=documents.cuboid_document,
        scene_files=_no_files,
        encode=plain_cloud,
    ),
    Family(
        format="aihub-katech-collector",
        summary="AI Hub KATECH 수집 (no labels)",
        title="KATECH_수집_데이터",
        sequence=lambda place: f"drive_{place.number:02d}",
        stem=lambda place, _: f"{_clock(place):%Y%m%d_%H%M%S}_{place.index:04d}_8812",
        cloud="{source}/{sequence}/lidar_H/{stem}.pcd",
        image="{source}/{sequence}/image_F/{stem}.jpg",
        row="{source}/{sequence}/gps/{stem}.csv",
        scene_files=_no_files,
        row_of=_collector_row,
        encode=reflectivity_cloud,
    ),
)  # fmt: skip


def as_bytes(content: Any) -> bytes:
    """Return a document as JSON, and bytes as they are."""
    return (
        content if isinstance(content, bytes) else json.dumps(content, ensure_ascii=False).encode()
    )


def mask_image(objects: Objects, colors: Mapping[str, tuple[int, int, int]]) -> bytes:
    """Return a colour mask in which objects fill their image boxes, near ones before far ones."""
    width, height = objects.image
    rgb = np.zeros((height, width, 3), np.uint8)
    for i in np.argsort(-np.linalg.norm(objects.boxes.center, axis=1)):
        if np.isfinite(objects.bbox[i, 0]):
            x1, y1, x2, y2 = objects.bbox[i].round().astype(int)
            rgb[y1 : y2 + 1, x1 : x2 + 1] = colors[objects.names[i]]
    return encode_image(rgb, "png")
