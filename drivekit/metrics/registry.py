"""The table of evaluation protocols; a protocol's module is imported when it is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from types import MappingProxyType
from typing import Any, TypeAlias, cast

from drivekit.errors import UsageError
from drivekit.metrics.protocol import Protocol
from drivekit.model.runs import ProtocolId

AnyProtocol: TypeAlias = Protocol[Any]

_GROUP = "drivekit.protocols"

# Ours, by module; each module holds a tuple of protocols called PROTOCOLS.
_BUILT_IN: Mapping[str, str] = {
    "kitti-object": "drivekit.metrics.kitti_object",
    "kitti-3d-like": "drivekit.metrics.kitti_object",
    "aihub-detection-like": "drivekit.metrics.kitti_object",
    "nuscenes-detection": "drivekit.metrics.nuscenes_detection",
}


def protocol_names() -> tuple[str, ...]:
    """Return the names of all protocols: built in, then those of installed packages."""
    return (*_BUILT_IN, *(name for name in _installed() if name not in _BUILT_IN))


def find_protocol(name: str) -> AnyProtocol:
    """Return the protocol of a name.

    Raises
    ------
    UsageError
        If there is none, or an installed package offers something else under that name.
    """
    if name in _BUILT_IN:
        module = import_module(_BUILT_IN[name])
        return _named(name, module.PROTOCOLS)
    if name in _installed():
        point = _installed()[name]
        return _named(name, (point.load(),), point.value)
    raise UsageError(
        f"unknown protocol '{name}'", fix=f"choose of {', '.join(sorted(protocol_names()))}"
    )


@cache
def _installed() -> Mapping[str, EntryPoint]:
    return MappingProxyType({point.name: point for point in entry_points(group=_GROUP)})


def _named(name: str, offered: tuple[object, ...], where: str | None = None) -> AnyProtocol:
    for protocol in offered:
        identity = getattr(protocol, "id", None)
        if isinstance(identity, ProtocolId) and identity.name == name:
            return cast(AnyProtocol, protocol)
    raise UsageError(
        f"expected an evaluation protocol called '{name}', found {offered!r}",
        where=where,
        fix=f"an entry point of {_GROUP} bears the protocol's own name and leads to the value",
    )
