"""Configs of OpenPCDet, with what was measured: a dataset's and a model's."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from drivekit.api.converting.kinds import Kind, kind_of
from drivekit.api.converting.lidar_trees import POINT_COLUMNS, split_for
from drivekit.api.converting.measured import ClassSizes, Measured, range_remark, size_lines
from drivekit.api.converting.target import Plan

# Classes that OpenPCDet's evaluation after KITTI knows; what others are taken for there.
_KITTI: Final = ("Car", "Pedestrian", "Cyclist", "Van", "Truck")
_KITTI_OF: Final[Mapping[Kind, str]] = {
    "car": "Car", "van": "Van", "truck": "Truck", "bus": "Truck", "motorcycle": "Cyclist",
    "bicycle": "Cyclist", "two-wheeler": "Cyclist", "pedestrian": "Pedestrian",
}  # fmt: skip
# Points that an object needs to be pasted into other scenes, and how many are.
_MIN_POINTS: Final = 5
_PASTING: Final = {
    True: "Objects of other frames are pasted in, from gt_database.",
    False: "Nothing is pasted in: that needs `drivekit convert --set gt_database=yes`.",
}
_PASTED: Final = 15


def dataset_config(plan: Plan, measured: Measured, *, has_database: bool) -> str:
    """Return ``custom_dataset.yaml``: what OpenPCDet's ``CustomDataset`` is opened with."""
    range_ = [*measured.low, *measured.high]
    names = [sizes.name for sizes in measured.classes]
    train, test = split_for(plan, "train"), split_for(plan, "val")
    columns = _flow(POINT_COLUMNS)
    kitti = {sizes.name: _in_kitti(sizes) for sizes in measured.classes}
    return f"""\
{_remarks(measured)}
DATASET: CustomDataset
DATA_PATH: ../data/custom

# {range_remark(measured)}
POINT_CLOUD_RANGE: {_flow(range_)}

# For OpenPCDet's own figures after KITTI's rules only; `drivekit eval` uses the dataset's classes.
MAP_CLASS_TO_KITTI: {_flow_map(kitti)}

DATA_SPLIT: {_flow_map({"train": train, "test": test})}
INFO_PATH:
  train: {_flow([f"custom_infos_{train}.pkl"])}
  test: {_flow([f"custom_infos_{test}.pkl"])}

POINT_FEATURE_ENCODING:
  encoding_type: absolute_coordinates_encoding
  used_feature_list: {columns}
  src_feature_list: {columns}

DATA_AUGMENTOR:
  # {_PASTING[has_database]}
  DISABLE_AUG_LIST: [{"none" if has_database else "gt_sampling"}]
  AUG_CONFIG_LIST:
    - NAME: gt_sampling
      USE_ROAD_PLANE: false
      DB_INFO_PATH: [custom_dbinfos_train.pkl]
      PREPARE:
        filter_by_min_points: {_flow([f"{name}:{_MIN_POINTS}" for name in names])}
      SAMPLE_GROUPS: {_flow([f"{name}:{_PASTED}" for name in names])}
      NUM_POINT_FEATURES: {len(POINT_COLUMNS)}
      DATABASE_WITH_FAKELIDAR: false
      REMOVE_EXTRA_WIDTH: [0.0, 0.0, 0.0]
      LIMIT_WHOLE_SCENE: true
    - NAME: random_world_flip
      ALONG_AXIS_LIST: [{"x, y" if _looks_round(measured) else "x"}]
    - NAME: random_world_rotation
      WORLD_ROT_ANGLE: [-0.78539816, 0.78539816]
    - NAME: random_world_scaling
      WORLD_SCALE_RANGE: [0.95, 1.05]

DATA_PROCESSOR:
  - NAME: mask_points_and_boxes_outside_range
    REMOVE_OUTSIDE_BOXES: true
  - NAME: shuffle_points
    SHUFFLE_ENABLED: {{train: true, test: false}}
  - NAME: transform_points_to_voxels
    # {_cells(measured)}
    VOXEL_SIZE: {_flow(measured.voxel)}
    MAX_POINTS_PER_VOXEL: 5
    MAX_NUMBER_OF_VOXELS: {{train: 150000, test: 150000}}
"""


def model_config(measured: Measured, dataset: str) -> str:
    """Return a config of SECOND on the dataset, with measured anchors."""
    names = [sizes.name for sizes in measured.classes]
    return f"""\
{_remarks(measured)}
CLASS_NAMES: {_flow(names)}

DATA_CONFIG:
  _BASE_CONFIG_: ../data/custom/{dataset}

MODEL:
  NAME: SECONDNet
  VFE: {{NAME: MeanVFE}}
  BACKBONE_3D: {{NAME: VoxelBackBone8x}}
  MAP_TO_BEV: {{NAME: HeightCompression, NUM_BEV_FEATURES: 256}}
  BACKBONE_2D:
    NAME: BaseBEVBackbone
    LAYER_NUMS: [5, 5]
    LAYER_STRIDES: [1, 2]
    NUM_FILTERS: [128, 256]
    UPSAMPLE_STRIDES: [1, 2]
    NUM_UPSAMPLE_FILTERS: [256, 256]
  DENSE_HEAD:
    NAME: AnchorHeadSingle
    CLASS_AGNOSTIC: false
    USE_DIRECTION_CLASSIFIER: true
    DIR_OFFSET: 0.78539
    DIR_LIMIT_OFFSET: 0.0
    NUM_DIR_BINS: 2
    # Means of the boxes that were measured, above.
    ANCHOR_GENERATOR_CONFIG:
{_anchors(measured.classes)}
    TARGET_ASSIGNER_CONFIG:
      NAME: AxisAlignedTargetAssigner
      POS_FRACTION: -1.0
      SAMPLE_SIZE: 512
      NORM_BY_NUM_EXAMPLES: false
      MATCH_HEIGHT: false
      BOX_CODER: ResidualCoder
    LOSS_CONFIG:
      LOSS_WEIGHTS:
        cls_weight: 1.0
        loc_weight: 2.0
        dir_weight: 0.2
        code_weights: [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]
  POST_PROCESSING:
    RECALL_THRESH_LIST: [0.3, 0.5, 0.7]
    SCORE_THRESH: 0.1
    OUTPUT_RAW_SCORE: false
    EVAL_METRIC: kitti
    NMS_CONFIG:
      MULTI_CLASSES_NMS: false
      NMS_TYPE: nms_gpu
      NMS_THRESH: 0.1
      NMS_PRE_MAXSIZE: 4096
      NMS_POST_MAXSIZE: 500

OPTIMIZATION:
  BATCH_SIZE_PER_GPU: 4
  NUM_EPOCHS: 80
  OPTIMIZER: adam_onecycle
  LR: 0.003
  WEIGHT_DECAY: 0.01
  MOMENTUM: 0.9
  MOMS: [0.95, 0.85]
  PCT_START: 0.4
  DIV_FACTOR: 10
  DECAY_STEP_LIST: [35, 45]
  LR_DECAY: 0.1
  LR_CLIP: 0.0000001
  LR_WARMUP: false
  WARMUP_EPOCH: 1
  GRAD_NORM_CLIP: 10
"""


def _remarks(measured: Measured) -> str:
    said = [
        "Written by drivekit, for a tree that lies, or is linked, at data/custom of OpenPCDet 0.6.",
        "Measured (mean ± standard deviation):",
        *(f"  {line}" for line in size_lines(measured.classes)),
    ]
    return "\n".join(f"# {line}" for line in said)


def _anchors(classes: Sequence[ClassSizes]) -> str:
    blocks = []
    for sizes in classes:
        matched, unmatched = sizes.matches_at
        blocks.append(
            f"      - class_name: {json.dumps(sizes.name, ensure_ascii=False)}\n"
            f"        anchor_sizes: [{_flow([round(value, 2) for value in sizes.mean])}]\n"
            "        anchor_rotations: [0, 1.57]\n"
            f"        anchor_bottom_heights: [{round(sizes.bottom, 2)}]\n"
            "        align_center: false\n"
            "        feature_map_stride: 8\n"
            f"        matched_threshold: {matched}\n"
            f"        unmatched_threshold: {unmatched}"
        )
    return "\n".join(blocks)


def _cells(measured: Measured) -> str:
    counts = [
        round((high - low) / side)
        for low, high, side in zip(measured.low, measured.high, measured.voxel, strict=True)
    ]
    return f"{counts[0]} x {counts[1]} x {counts[2]} voxels"


def _looks_round(measured: Measured) -> bool:
    """Return whether boxes lie behind the vehicle too, so that turning it round is natural."""
    return measured.low[0] < -measured.high[0] / 4


def _in_kitti(sizes: ClassSizes) -> str:
    if sizes.name in _KITTI:
        return sizes.name
    kind = kind_of(sizes.name)
    if kind is not None and kind in _KITTI_OF:
        return _KITTI_OF[kind]
    return "Car" if sizes.mean[0] > 2.5 else "Cyclist" if sizes.mean[0] > 1.2 else "Pedestrian"


def _flow(items: Iterable[object]) -> str:
    """Return a list on one line; JSON is YAML."""
    return json.dumps(list(items), ensure_ascii=False)


def _flow_map(items: Mapping[str, str]) -> str:
    return json.dumps(dict(items), ensure_ascii=False)
