"""Open converted trees with the frameworks' own dataset classes, and let them write results.

Needs torch and numpy, and, for either part::

    openpcdet  a checkout of OpenPCDet 0.6 (its compiled operations are not needed)
    mmdet3d    mmdet3d 1.4.0, mmengine, mmcv-lite, mmdet 3.3

    PYTHONPATH=tools python tools/check_framework_trees.py openpcdet TREE CHECKOUT
    PYTHONPATH=tools python tools/check_framework_trees.py mmdet3d TREE

Each frame is opened as for training and for testing, and compared with the labels of the tree; the
labels are then written as results, by the frameworks' own code, to ``result.pkl`` in the tree.
"""

from __future__ import annotations

import json
import logging
import pickle
import sys
from pathlib import Path
from typing import Any

import numpy as np
from framework_stubs import import_mmdet3d, import_openpcdet


def check_openpcdet(tree: Path, checkout: Path) -> None:
    """Open a tree with ``CustomDataset``, and write ``result.pkl`` as its test script does."""
    import_openpcdet(checkout)
    import torch
    import yaml
    from easydict import EasyDict
    from pcdet.datasets.custom.custom_dataset import CustomDataset
    from pcdet.datasets.processor.data_processor import DataProcessor
    from pcdet.ops.iou3d_nms import iou3d_nms_utils

    # Voxels are made by spconv, which is not here; everything before is as in training.
    DataProcessor.transform_points_to_voxels = _grid_only
    iou3d_nms_utils.boxes_bev_iou_cpu = lambda a, b: np.zeros((len(a), len(b)), np.float32)
    config = EasyDict(yaml.safe_load((tree / "custom_dataset.yaml").read_text("utf-8")))
    model = EasyDict(yaml.safe_load((tree / "second.yaml").read_text("utf-8")))
    logger = logging.getLogger("pcdet")
    annotations, frames = [], 0
    for training in (True, False):
        dataset = CustomDataset(config, model.CLASS_NAMES, training, tree, logger)
        cells = np.round(np.diff(dataset.point_cloud_range.reshape(2, 3), axis=0)[0]
                         / np.array(config.DATA_PROCESSOR[-1].VOXEL_SIZE)).astype(int)  # fmt: skip
        assert cells[2] == 40 and not (cells[:2] % 16).any(), cells
        for i in range(len(dataset)):
            found = dataset[i]
            frames += 1
            assert found["points"].shape[1] == 4
            boxes, names = dataset.get_label(found["frame_id"]) if not training else ([], [])
            if not training:
                gt = torch.as_tensor(np.array(boxes, np.float32).reshape(-1, 7))
                labels = [model.CLASS_NAMES.index(name) + 1 for name in names]
                annotations += dataset.generate_prediction_dicts(
                    {"frame_id": [found["frame_id"]]},
                    [{"pred_boxes": gt, "pred_scores": torch.linspace(0.9, 0.1, len(gt)),
                      "pred_labels": torch.as_tensor(labels, dtype=torch.int64)}],
                    model.CLASS_NAMES,
                )  # fmt: skip
    (tree / "result.pkl").write_bytes(pickle.dumps(annotations))
    print(json.dumps({"frames opened": frames, "results": len(annotations)}))


def _grid_only(self: Any, data_dict: Any = None, config: Any = None) -> Any:
    if data_dict is None:
        size = (self.point_cloud_range[3:6] - self.point_cloud_range[0:3]) / config.VOXEL_SIZE
        self.grid_size = np.round(size).astype(np.int64)
        self.voxel_size = config.VOXEL_SIZE
        return lambda data_dict: data_dict
    return data_dict


def check_mmdet3d(tree: Path) -> None:
    """Open a tree with the dataset of its config, and write results with ``DumpResults``."""
    import_mmdet3d()
    sys.path.insert(0, str(tree))
    import torch
    from mmdet3d.registry import DATASETS
    from mmdet3d.structures import LiDARInstance3DBoxes
    from mmengine.config import Config
    from mmengine.evaluator import Evaluator
    from mmengine.registry import init_default_scope
    from mmengine.structures import InstanceData

    init_default_scope("mmdet3d")
    config = Config.fromfile(str(tree / "pointpillars_config.py"))
    frames = 0
    for loader in (config.train_dataloader, config.test_dataloader):
        loader.dataset.data_root = str(tree)
        dataset = DATASETS.build(loader.dataset)
        frames += sum(dataset[i] is not None for i in range(len(dataset)))
    samples = []
    for i in range(len(dataset)):
        sample = dataset[i]["data_samples"]
        boxes = dataset.get_ann_info(i)
        labels = torch.as_tensor(boxes["gt_labels_3d"])
        sample.pred_instances_3d = InstanceData(
            bboxes_3d=LiDARInstance3DBoxes(boxes["gt_bboxes_3d"].tensor),
            scores_3d=torch.linspace(0.9, 0.1, len(labels)),
            labels_3d=labels,
        )
        sample.pred_instances = InstanceData()
        samples.append(sample)
    evaluator = Evaluator([{**config.test_evaluator, "out_file_path": str(tree / "result.pkl")}])
    evaluator.process(samples, None)
    evaluator.evaluate(len(samples))
    print(json.dumps({"frames opened": frames, "results": len(samples)}))


if __name__ == "__main__":
    what, folder, *more = sys.argv[1:]
    check = {"openpcdet": check_openpcdet, "mmdet3d": check_mmdet3d}[what]
    check(Path(folder), *map(Path, more))
