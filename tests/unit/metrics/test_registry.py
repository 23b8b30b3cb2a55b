from __future__ import annotations

import subprocess
import sys
from importlib.metadata import EntryPoint

import pytest

from drivekit.errors import UsageError
from drivekit.metrics import registry
from drivekit.metrics.kitti_object import KITTI_OBJECT


def test_every_name_leads_to_its_protocol() -> None:
    assert {"kitti-object", "aihub-detection-like", "nuscenes-detection"} <= set(
        registry.protocol_names()
    )
    for name in registry.protocol_names():
        protocol = registry.find_protocol(name)
        assert protocol.id.name == name
        assert bool(protocol.id.reference) != name.endswith("-like")


def test_names_are_listed_without_loading_a_kernel() -> None:
    code = (
        "import sys\nfrom drivekit.metrics.registry import protocol_names\nprotocol_names()\n"
        "print('numba' in sys.modules)"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == "False"


def test_unknown_names_list_the_known_ones() -> None:
    with pytest.raises(UsageError, match="kitti-object"):
        registry.find_protocol("kitti")


def offering(monkeypatch: pytest.MonkeyPatch, *points: EntryPoint) -> None:
    monkeypatch.setattr(registry, "_installed", lambda: {p.name: p for p in points})


def test_installed_packages_add_protocols(monkeypatch: pytest.MonkeyPatch) -> None:
    here = "drivekit.metrics.kitti_object:KITTI_OBJECT"
    point = EntryPoint("kitti-object", here, "drivekit.protocols")
    offering(monkeypatch, point)
    monkeypatch.setattr(registry, "_BUILT_IN", {})
    assert registry.protocol_names() == ("kitti-object",)
    assert registry.find_protocol("kitti-object") is KITTI_OBJECT


def test_something_else_under_a_name_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    offering(monkeypatch, EntryPoint("mine", "math:pi", "drivekit.protocols"))
    with pytest.raises(UsageError, match="called 'mine'"):
        registry.find_protocol("mine")
