"""Import OpenPCDet and mmdetection3d without their compiled operations: classes that do nothing.

Enough to read datasets and to write results with the frameworks' own code, without CUDA.
"""

from __future__ import annotations

import sys
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import Any, ClassVar


class _Nothing:
    def __init__(self, *_: Any, **__: Any) -> None:
        pass


class _Module(ModuleType):
    __path__: ClassVar[list[str]] = []

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        found = type(name, (_Nothing,), {})
        setattr(self, name, found)
        return found


class _Finder(MetaPathFinder, Loader):
    def __init__(self, roots: tuple[str, ...]) -> None:
        self._roots = roots

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        del path, target
        if any(name == root or name.startswith(f"{root}.") for root in self._roots):
            return ModuleSpec(name, self, is_package=True)
        return None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _Module(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        pass


def stub(*roots: str) -> None:
    """Let imports of these packages, and of all in them, give classes that do nothing."""
    sys.meta_path.insert(0, _Finder(roots))


def import_openpcdet(checkout: Path) -> None:
    """Let the datasets of a checkout of OpenPCDet 0.6 be imported as ``pcdet``."""
    stub("pcdet.ops.iou3d_nms.iou3d_nms_cuda", "pcdet.ops.roiaware_pool3d.roiaware_pool3d_cuda",
         "spconv", "cumm", "SharedArray", "kornia", "av2", "pcdet.datasets.argo2")  # fmt: skip
    version = sys.modules["pcdet.version"] = ModuleType("pcdet.version")
    version.__version__ = "0.6.0"  # type: ignore[attr-defined]
    sys.path.insert(0, str(checkout))


def import_mmdet3d() -> ModuleType:
    """Import mmdet3d 1.4 with mmcv-lite."""
    stub("mmcv.ops", "mmcv._ext", "open3d", "nuscenes", "lyft_dataset_sdk", "trimesh")
    import mmcv

    mmcv.__version__ = "2.1.0"  # mmdet 3.3 refuses 2.2, which it works with
    import mmdet3d

    return mmdet3d
