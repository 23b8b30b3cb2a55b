"""Write tests/golden/pickles: what the frameworks themselves write, a few boxes each.

Needs torch (2.13) and, for mmdet3d's part, mmdet3d 1.4.0 with mmengine 0.10; neither is needed to
run the tests.
"""

from __future__ import annotations

import pickle
import sys
from pathlib import Path


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


if __name__ == "__main__":
    write_tensors(Path(sys.argv[1]))
