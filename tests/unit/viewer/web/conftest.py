"""A small dataset to be served, and a decoder of what is served."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest

from drivekit.errors import MissingDataError
from drivekit.model.dataset import DatasetInfo, Split
from drivekit.model.matches import MatchTable
from drivekit.model.runs import Metric, ProtocolId, Report, Run, Source
from drivekit.model.taxonomy import Taxonomy
from drivekit.viewer import Model, Viewing
from drivekit.viewer.web.site import Site

INFO = DatasetInfo(
    "memory", "memory:/drive", Taxonomy("test", ("car", "pedestrian")), assumptions=("dry",)
)


@dataclass(frozen=True, eq=False)
class MemoryDataset:
    scenes: tuple[Any, ...]
    info: DatasetInfo = INFO
    splits: Mapping[str, Split] = field(default_factory=dict)

    @property
    def scene_ids(self) -> tuple[str, ...]:
        return tuple(scene.id for scene in self.scenes)

    def __getitem__(self, scene_id: str) -> Any:
        for scene in self.scenes:
            if scene.id == scene_id:
                return scene
        raise MissingDataError(f"there is no scene '{scene_id}'")

    def __len__(self) -> int:
        return len(self.scenes)

    def __iter__(self) -> Iterator[Any]:
        return iter(self.scenes)


@pytest.fixture(scope="session")
def make_dataset() -> Callable[..., MemoryDataset]:
    return lambda *scenes: MemoryDataset(scenes)


def decode(body: bytes) -> dict[str, Any]:
    """Return the header of a container with its arrays in their places."""
    assert body[:4] == b"DKF1"
    (length,) = struct.unpack_from("<I", body, 4)
    assert length % 8 == 0
    start = 8 + length

    def put(value: Any) -> Any:
        if isinstance(value, dict) and set(value) == {"at", "type", "shape"}:
            assert value["at"] % 8 == 0
            n = int(np.prod(value["shape"]))
            flat = np.frombuffer(body, "<" + value["type"], n, start + value["at"])
            return flat.reshape(value["shape"])
        if isinstance(value, dict):
            return {k: put(v) for k, v in value.items()}
        return [put(v) for v in value] if isinstance(value, list) else value

    decoded = put(json.loads(body[8:start]))
    assert isinstance(decoded, dict)
    return decoded


@pytest.fixture(scope="session", name="decode")
def decode_fixture() -> Callable[[bytes], dict[str, Any]]:
    return decode


@pytest.fixture(scope="session")
def run(matches: MatchTable) -> Run:
    return Run(
        ProtocolId("near", "1", ""),
        Report({"score": Metric(0.5, "fraction")}, ("score",), {"frames": 2}),
        matches,
        Source("memory:/drive", "memory", "f" * 64),
        Source("a/results.json", "table", "0" * 64),
    )


@pytest.fixture(scope="session")
def viewing(drive, truth, predictions, run, make_dataset) -> Viewing:
    model = Model("A", "results.json", predictions, run.matches)
    return Viewing("a drive", make_dataset(drive), (model,), {"A": run}, truth)


@pytest.fixture
def site(viewing) -> Site:
    return Site(viewing)
