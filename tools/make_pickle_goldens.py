"""Write tests/golden/pickles: what the frameworks themselves write, a few boxes each.

Made with torch 2.13, mmdet3d 1.4.0, mmengine 0.10.7 and a checkout of OpenPCDet 0.6.0; none of them
is needed to run the tests::

    PYTHONPATH=tools python tools/make_pickle_goldens.py tests/golden/pickles CHECKOUT
"""

from __future__ import annotations

import pickle
import sys
from pathlib import Path
from types import SimpleNamespace

from framework_stubs import import_mmdet3d, import_openpcdet


def write_tensors(folder: Path) -> None:
    """Write one tensor of each kind, in both protocols that frameworks use."""
    import torch

    values = {
        "f": torch.tensor([[1.5, -2, 3], [4, 5, 6]])[:, 1:],
        "l": torch.tensor([0, 2]),
        "e": torch.zeros((0, 7)),
        "h": torch.tensor([0.5], dtype=torch.float16),
        "b": torch.tensor([1.0, -2.5], dtype=torch.bfloat16),
        "t": torch.tensor([True, False]),
        "s": torch.tensor(3.0),
        "z": torch.Size([2, 3]),
        "d": torch.device("cpu"),
        "p": torch.nn.Parameter(torch.ones(2)),
    }
    for protocol in (2, 4):
        data = pickle.dumps(values, protocol)
        (folder / f"tensors_p{protocol}.pkl").write_bytes(data)


def write_mmdet3d(folder: Path) -> None:
    """Write what DumpResults does, and the samples themselves."""
    import_mmdet3d()
    import numpy as np
    import torch
    from mmdet3d.structures import (
        Box3DMode,
        CameraInstance3DBoxes,
        DepthInstance3DBoxes,
        Det3DDataSample,
        LiDARInstance3DBoxes,
    )
    from mmengine.evaluator import DumpResults, Evaluator
    from mmengine.structures import InstanceData

    def sample(number: int, boxes: object, scores: list[float], labels: list[int]) -> object:
        found = Det3DDataSample(
            metainfo={
                "sample_idx": number,
                "lidar_path": f"data/tree/points/{number + 100:06d}.bin",
                "box_mode_3d": Box3DMode.LIDAR,
                "box_type_3d": type(boxes),
                "pcd_rotation": torch.eye(3),
                "pcd_trans": np.zeros(3),
                "lidar2img": [[1.0, 0.0, 0.0, 0.0]],
            }
        )
        found.pred_instances_3d = InstanceData(
            bboxes_3d=boxes,
            scores_3d=torch.tensor(scores, dtype=torch.float32),
            labels_3d=torch.tensor(labels, dtype=torch.int64),
        )
        found.pred_instances = InstanceData()
        found.eval_ann_info = {
            "gt_bboxes_3d": boxes,
            "gt_labels_3d": np.array(labels),
            "instances": [{"bbox_3d": [1.0, 2.0], "bbox_label_3d": 0}],
        }
        return found

    one = torch.tensor([[10.0, 2, -1, 4, 1.75, 1.5, 0.25], [20, -4, -1.25, 0.75, 0.5, 1.75, 3.0]])
    samples = [
        sample(0, LiDARInstance3DBoxes(one), [0.5, 0.25], [0, 2]),
        sample(1, LiDARInstance3DBoxes(torch.zeros((0, 7))), [], []),
        sample(2, CameraInstance3DBoxes(one[:1]), [0.75], [1]),
        sample(3, DepthInstance3DBoxes(one[:1]), [0.125], [1]),
        sample(4, LiDARInstance3DBoxes(torch.cat([one[:1], torch.tensor([[3.0, -1]])], 1),
                                       box_dim=9), [1.0], [0]),
    ]  # fmt: skip
    dump = DumpResults(str(folder / "mmdet3d.pkl"))
    evaluator = Evaluator([dump])
    evaluator.process(samples, None)
    evaluator.evaluate(len(samples))
    (folder / "mmdet3d_samples.pkl").write_bytes(pickle.dumps(samples))


def write_openpcdet(folder: Path, checkout: Path) -> None:
    """Write ``result.pkl`` as the test script does: what datasets make of predictions."""
    import_openpcdet(checkout)
    import numpy as np
    import torch
    from pcdet.datasets.dataset import DatasetTemplate

    boxes = torch.tensor([[10.0, 2, -1, 4, 1.75, 1.5, 0.25], [20, -4, -1.25, 0.75, 0.5, 1.75, 3.0]])
    found = [
        {"pred_boxes": boxes[:n], "pred_scores": torch.tensor([0.5, 0.25])[:n],
         "pred_labels": torch.tensor([1, 3])[:n]}
        for n in (2, 0, 1)
    ]  # fmt: skip
    batch = {"frame_id": np.stack([f"{100 + i:06d}" for i in range(3)])}
    dataset = SimpleNamespace(dataset_cfg={})
    names = ["Car", "Pedestrian", "Cyclist"]
    result = DatasetTemplate.generate_prediction_dicts(dataset, batch, found, names)
    (folder / "openpcdet.pkl").write_bytes(pickle.dumps(result))


if __name__ == "__main__":
    target, pcdet = map(Path, sys.argv[1:])
    write_tensors(target)
    write_mmdet3d(target)
    write_openpcdet(target, pcdet)
