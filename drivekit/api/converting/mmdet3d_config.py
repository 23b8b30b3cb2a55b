"""Configs of mmdetection3d, with what was measured, and the class that opens the dataset."""

from __future__ import annotations

from collections.abc import Sequence

from drivekit.api.converting.lidar_trees import POINT_COLUMNS, split_for
from drivekit.api.converting.measured import Measured, range_remark, size_lines
from drivekit.api.converting.target import Plan


def dataset_class(names: Sequence[str]) -> str:
    """Return the module with the dataset's class, as mmdet3d wants one for each dataset."""
    return f'''\
"""The dataset of this tree for mmdetection3d 1.1 to 1.4; written by drivekit.

The tree's folder must be on PYTHONPATH; the config names this module in custom_imports.
"""

import numpy as np
from mmdet3d.datasets import Det3DDataset
from mmdet3d.registry import DATASETS
from mmdet3d.structures import LiDARInstance3DBoxes


@DATASETS.register_module()
class DrivekitDataset(Det3DDataset):
    """Points and boxes of a LiDAR: x forward, y left, z up."""

    METAINFO = {{"classes": {tuple(names)!r}}}

    def parse_ann_info(self, info):
        """Return the boxes of a frame, also where there are none."""
        found = super().parse_ann_info(info)
        if found is None:
            found = {{
                "gt_bboxes_3d": np.zeros((0, 7), np.float32),
                "gt_labels_3d": np.zeros(0, np.int64),
            }}
        found = self._remove_dontcare(found)
        found["gt_bboxes_3d"] = LiDARInstance3DBoxes(found["gt_bboxes_3d"])
        return found
'''


def dataset_config(plan: Plan, measured: Measured, cameras: Sequence[str] = ()) -> str:
    """Return ``dataset_config.py``: data, pipelines, and the results that drivekit scores."""
    train, test = split_for(plan, "train"), split_for(plan, "val")
    columns = len(POINT_COLUMNS)
    folders = "pts='points', img='images'" if cameras else "pts='points'"
    first = f"\n    default_cam_key={cameras[0]!r}," if cameras else ""
    return f"""\
{_remarks(measured)}
custom_imports = dict(imports=['drivekit_dataset'], allow_failed_imports=False)

data_root = 'data/custom/'
class_names = {list(plan.classes.taxonomy.classes)!r}
# {range_remark(measured)}
point_cloud_range = {[*measured.low, *measured.high]}
metainfo = dict(classes=class_names)
input_modality = dict(use_lidar=True, use_camera={bool(cameras)})
load_points = dict(
    type='LoadPointsFromFile', coord_type='LIDAR', load_dim={columns}, use_dim={columns})
{_loading(cameras)}
train_pipeline = [
    load_points,
    dict(type='LoadAnnotations3D', with_bbox_3d=True, with_label_3d=True),
    dict(type='RandomFlip3D', flip_ratio_bev_horizontal=0.5),
    dict(
        type='GlobalRotScaleTrans',
        rot_range=[-0.78539816, 0.78539816],
        scale_ratio_range=[0.95, 1.05]),
    dict(type='PointsRangeFilter', point_cloud_range=point_cloud_range),
    dict(type='ObjectRangeFilter', point_cloud_range=point_cloud_range),
    dict(type='PointShuffle'),
    dict(type='Pack3DDetInputs', keys=['points', 'gt_bboxes_3d', 'gt_labels_3d']),
]
test_pipeline = [
    load_points,
    dict(type='PointsRangeFilter', point_cloud_range=point_cloud_range),
    dict(type='Pack3DDetInputs', keys=['points']),
]

common = dict(
    type='DrivekitDataset',
    data_root=data_root,
    data_prefix=dict({folders}),{first}
    modality=input_modality,
    metainfo=metainfo,
    box_type_3d='LiDAR')
train_dataloader = dict(
    batch_size=4,
    num_workers=4,
    persistent_workers=True,
    sampler=dict(type='DefaultSampler', shuffle=True),
    dataset=dict(
        ann_file='custom_infos_{train}.pkl', pipeline=train_pipeline, test_mode=False, **common))
val_dataloader = dict(
    batch_size=1,
    num_workers=2,
    persistent_workers=True,
    drop_last=False,
    sampler=dict(type='DefaultSampler', shuffle=False),
    dataset=dict(
        ann_file='custom_infos_{test}.pkl', pipeline=test_pipeline, test_mode=True, **common))
test_dataloader = val_dataloader

# mmdet3d's own metrics need cameras (KittiMetric) or other data; these results are scored by
# `drivekit eval PROTOCOL --gt DATA --pred results.pkl --pred-option frames=TREE/frames.csv`.
val_evaluator = dict(type='DumpResults', out_file_path='results.pkl')
test_evaluator = val_evaluator
"""


def _loading(cameras: Sequence[str]) -> str:
    """Return the step that loads images, which the models of images and of both begin with."""
    if not cameras:
        return ""
    return f"""\
# For a model that takes images: this step first, and 'img' among the keys of Pack3DDetInputs; what
# turns or mirrors points must then be undone in lidar2img, as steps of that model do.
cameras = {list(cameras)!r}
load_images = dict(type='LoadMultiViewImageFromFiles', to_float32=True, num_views={len(cameras)})
"""


def model_config(measured: Measured, dataset: str) -> str:
    """Return a config of PointPillars on the dataset, with measured anchors."""
    (x0, y0, z0), (x1, y1, z1) = measured.low, measured.high
    ranges = [[x0, y0, round(s.bottom, 2), x1, y1, round(s.bottom, 2)] for s in measured.classes]
    sizes = [[round(value, 2) for value in s.mean] for s in measured.classes]
    pillar = [measured.pillar, measured.pillar, round(z1 - z0, 6)]
    canvas = [round((y1 - y0) / measured.pillar), round((x1 - x0) / measured.pillar)]
    return f"""\
{_remarks(measured)}
_base_ = [
    './{dataset}',
    'mmdet3d::_base_/schedules/cyclic-40e.py',
    'mmdet3d::_base_/default_runtime.py',
]

point_cloud_range = {[*measured.low, *measured.high]}
voxel_size = {pillar}
# Means of the boxes that were measured, above, in the order of class_names.
anchor_sizes = {sizes}
anchor_ranges = {ranges}
overlaps = {[list(s.matches_at) for s in measured.classes]}

model = dict(
    type='VoxelNet',
    data_preprocessor=dict(
        type='Det3DDataPreprocessor',
        voxel=True,
        voxel_layer=dict(
            max_num_points=32,
            point_cloud_range=point_cloud_range,
            voxel_size=voxel_size,
            max_voxels=(16000, 40000))),
    voxel_encoder=dict(
        type='PillarFeatureNet',
        in_channels={len(POINT_COLUMNS)},
        feat_channels=[64],
        with_distance=False,
        voxel_size=voxel_size,
        point_cloud_range=point_cloud_range),
    middle_encoder=dict(type='PointPillarsScatter', in_channels=64, output_shape={canvas}),
    backbone=dict(
        type='SECOND',
        in_channels=64,
        layer_nums=[3, 5, 5],
        layer_strides=[2, 2, 2],
        out_channels=[64, 128, 256]),
    neck=dict(
        type='SECONDFPN',
        in_channels=[64, 128, 256],
        upsample_strides=[1, 2, 4],
        out_channels=[128, 128, 128]),
    bbox_head=dict(
        type='Anchor3DHead',
        num_classes={len(measured.classes)},
        in_channels=384,
        feat_channels=384,
        use_direction_classifier=True,
        assign_per_class=True,
        anchor_generator=dict(
            type='AlignedAnchor3DRangeGenerator',
            ranges=anchor_ranges,
            sizes=anchor_sizes,
            rotations=[0, 1.57],
            reshape_out=False),
        diff_rad_by_sin=True,
        bbox_coder=dict(type='DeltaXYZWLHRBBoxCoder'),
        loss_cls=dict(
            type='mmdet.FocalLoss', use_sigmoid=True, gamma=2.0, alpha=0.25, loss_weight=1.0),
        loss_bbox=dict(type='mmdet.SmoothL1Loss', beta=1.0 / 9.0, loss_weight=2.0),
        loss_dir=dict(type='mmdet.CrossEntropyLoss', use_sigmoid=False, loss_weight=0.2)),
    train_cfg=dict(
        assigner=[
            dict(
                type='Max3DIoUAssigner',
                iou_calculator=dict(type='mmdet3d.BboxOverlapsNearest3D'),
                pos_iou_thr=matched,
                neg_iou_thr=unmatched,
                min_pos_iou=unmatched,
                ignore_iof_thr=-1) for matched, unmatched in overlaps
        ],
        allowed_border=0,
        pos_weight=-1,
        debug=False),
    test_cfg=dict(
        use_rotate_nms=True,
        nms_across_levels=False,
        nms_thr=0.01,
        score_thr=0.1,
        min_bbox_size=0,
        nms_pre=1000,
        max_num=300))
"""


def _remarks(measured: Measured) -> str:
    said = [
        "Written by drivekit, for mmdetection3d 1.1 to 1.4 and a tree that lies, or is linked, at",
        "data/custom, with that folder on PYTHONPATH.",
        "Measured (mean ± standard deviation):",
        *(f"  {line}" for line in size_lines(measured.classes)),
    ]
    return "\n".join(f"# {line}" for line in said)
