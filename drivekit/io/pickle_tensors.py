"""Torch's tensors in pickles, as arrays.

A tensor is pickled as a view of a storage, and the storage as the bytes of torch.save's older form:
five pickles (a magic number, a version, the machine, the storage's kind and key, the list of keys),
then the number of values and the values.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from drivekit.errors import DataError
from drivekit.io.pickle_machine import Budget, Known, RefusedError, read_pickle

_MAGIC: Final = 0x1950A86A20F9469CFC6C
_VERSION: Final = 1001
_INSIDE: Final = "a tensor's storage"
_MAX_DIMENSIONS: Final = 16
_BFLOAT16: Final = "BFloat16Storage"

_KINDS: Final = {
    "DoubleStorage": "<f8", "FloatStorage": "<f4", "HalfStorage": "<f2", _BFLOAT16: "<u2",
    "LongStorage": "<i8", "IntStorage": "<i4", "ShortStorage": "<i2", "CharStorage": "i1",
    "ByteStorage": "u1", "BoolStorage": "?",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Stored:
    """A storage that is announced; its values follow."""

    kind: str
    key: str
    count: int


def _stored(arguments: tuple[Any, ...], budget: Budget) -> _Stored:
    del budget
    what = arguments[0]
    if type(what) is not tuple or len(what) not in (5, 6) or what[0] != "storage":
        raise RefusedError("a tensor's storage is not what torch writes")
    kind, key, _, count = what[1:5]
    if type(kind) is not Known or type(key) is not str or type(count) is not int or count < 0:
        raise RefusedError("a tensor's storage is not what torch writes")
    if len(what) == 6 and what[5] is not None:
        raise RefusedError("a tensor's storage is a part of another")
    return _Stored(kind.name.removeprefix("torch."), key, count)


_STORAGES: Final[Mapping[str, Known]] = {f"torch.{k}": Known(f"torch.{k}") for k in _KINDS}


def _storage(arguments: tuple[Any, ...], budget: Budget) -> NDArray[Any]:
    """Return the values of a storage, (N,), from the bytes that torch.save wrote."""
    data = arguments[0] if len(arguments) == 1 else None
    if type(data) is not bytes:
        raise RefusedError("a tensor's storage is not what torch writes")
    budget.take(len(data))
    parts: list[Any] = []
    place = 0
    try:
        for _ in range(5):
            value, place = read_pickle(
                data, _INSIDE, _STORAGES, start=place, persistent=_stored, budget=budget
            )
            parts.append(value)
    except DataError as error:
        raise RefusedError(f"{error.where}: {error.problem}", error.fix) from None
    magic, version, machine, stored, keys = parts
    is_known = type(magic) is int and magic == _MAGIC and type(version) is int
    if not is_known or version != _VERSION or type(stored) is not _Stored or keys != [stored.key]:
        raise RefusedError("a tensor's storage is not what torch writes")
    if type(machine) is not dict or machine.get("little_endian") is not True:
        raise RefusedError("a tensor was written on a machine of the other byte order")
    dtype = np.dtype(_KINDS[stored.kind])
    count = int.from_bytes(data[place : place + 8], "little")
    if count != stored.count or len(data) - place - 8 != count * dtype.itemsize:
        raise RefusedError(
            f"a tensor's storage says {stored.count:,} values and holds "
            f"{max(len(data) - place - 8, 0):,} bytes"
        )
    values = np.frombuffer(data, dtype, offset=place + 8) if count else np.zeros(0, dtype)
    if stored.kind != _BFLOAT16:
        return values
    budget.take(4 * count)
    return (values.astype(np.uint32) << 16).view(np.float32)


def _tensor(arguments: tuple[Any, ...], budget: Budget) -> NDArray[Any]:
    """Return a tensor as a read-only view of its storage."""
    del budget
    if len(arguments) not in (6, 7) or not isinstance(arguments[0], np.ndarray):
        raise RefusedError("a tensor is not what torch writes")
    values, offset, shape, strides = arguments[:4]
    for numbers in ((offset,), shape, strides):
        is_plain = type(numbers) is tuple and len(numbers) <= _MAX_DIMENSIONS
        if not is_plain or not all(type(n) is int and 0 <= n < 1 << 40 for n in numbers):
            raise RefusedError("a tensor's shape is not what torch writes")
    if values.ndim != 1 or len(shape) != len(strides):
        raise RefusedError("a tensor's shape is not what torch writes")
    count, last = 1, offset
    for n, step in zip(shape, strides, strict=True):
        count *= n
        last += max(n - 1, 0) * step
    if count == 0:
        return np.empty(shape, values.dtype)
    if count > len(values) or last >= len(values):
        raise RefusedError("a tensor is larger than its storage")
    return np.lib.stride_tricks.as_strided(
        values[offset:], shape, [step * values.itemsize for step in strides], writeable=False
    )


def _parameter(arguments: tuple[Any, ...], budget: Budget) -> NDArray[Any]:
    del budget
    if not arguments or not isinstance(arguments[0], np.ndarray):
        raise RefusedError("a parameter is not what torch writes")
    return arguments[0]


def _size(arguments: tuple[Any, ...], budget: Budget) -> tuple[Any, ...]:
    del budget
    if len(arguments) != 1 or type(arguments[0]) is not tuple:
        raise RefusedError("a tensor's size is not what torch writes")
    return arguments[0]


def _device(arguments: tuple[Any, ...], budget: Budget) -> str:
    del budget
    if not arguments or type(arguments[0]) is not str:
        raise RefusedError("a device is not what torch writes")
    return arguments[0]


#: Names that pickled tensors use.
TENSOR_NAMES: Final[Mapping[str, Known]] = {
    name: Known(name, make)
    for name, make in (
        ("torch._utils._rebuild_tensor_v2", _tensor),
        ("torch._utils._rebuild_parameter", _parameter),
        ("torch.storage._load_from_bytes", _storage),
        ("torch.Size", _size),
        ("torch.device", _device),
    )
}
