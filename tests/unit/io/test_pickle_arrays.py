from __future__ import annotations

import pickle
import struct
import subprocess
from collections import OrderedDict
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from drivekit.errors import DataError
from drivekit.io.pickle_arrays import read_array_pickle
from drivekit.io.pickle_machine import Instance, Known

GOLDEN = Path(__file__).parents[2] / "golden" / "pickles"

RESULT = {
    "frame_id": np.array(["000017", "한글"])[0],
    "name": np.array(["Car", "Pedestrian"]),
    "score": np.array([0.5, 0.25], np.float32),
    "boxes_lidar": np.arange(14.0).reshape(2, 7),
    "columns": np.asfortranarray(np.arange(6, dtype=">i4").reshape(2, 3)),
    "none": np.zeros((0, 7)),
    "objects": np.array(["a", "bb"], object),
    "flags": np.array([True, False]),
    "number": np.float32(3.5),
    "members": {1, "a", None},
    "bytes": [b"", b"\xff\x00"],
    "nested": OrderedDict(a=(1, 2, 3, 4), b=[None, True, -(2**40), 1e300, {}]),
}


def write(tmp_path: Path, data: bytes) -> Path:
    path = tmp_path / "result.pkl"
    path.write_bytes(data)
    return path


def same(one: Any, other: Any) -> bool:
    if isinstance(one, np.ndarray):
        return one.shape == other.shape and bool((one == other).all())
    if isinstance(one, dict):
        return list(one) == list(other) and all(same(one[k], other[k]) for k in one)
    if isinstance(one, (list, tuple)):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other)


@pytest.mark.parametrize("protocol", [0, 1, 2, 3, 4, 5])
@pytest.mark.parametrize("core", [b"numpy.core", b"numpy._core"])
def test_what_frameworks_write_comes_back(tmp_path: Path, protocol: int, core: bytes) -> None:
    data = pickle.dumps([RESULT], protocol)
    for name in (b"numpy._core.multiarray", b"numpy._core.numeric"):
        length = struct.pack("<B", len(name))
        other = name.replace(b"numpy._core", core)
        data = data.replace(
            b"\x8c" + length + name, b"\x8c" + struct.pack("<B", len(other)) + other
        )
        data = data.replace(b"c" + name + b"\n", b"c" + other + b"\n")
    if protocol >= 4:
        data = data[:2] + data[11:]  # the frame's length is not true any more
    (read,) = read_array_pickle(write(tmp_path, data))
    assert same(RESULT, read)
    assert type(read["frame_id"]) is str and type(read["number"]) is float
    assert not read["boxes_lidar"].flags.writeable


@pytest.mark.parametrize("name", ["tensors_p2.pkl", "tensors_p4.pkl"])
def test_tensors_of_torch_come_as_arrays(name: str) -> None:
    """Written by torch 2.13; see tools/make_pickle_goldens.py."""
    read = read_array_pickle(GOLDEN / name)
    expected = {
        "f": np.array([[-2.0, 3.0], [5.0, 6.0]], np.float32),
        "l": np.array([0, 2]),
        "e": np.zeros((0, 7), np.float32),
        "h": np.array([0.5], np.float16),
        "b": np.array([1.0, -2.5], np.float32),
        "t": np.array([True, False]),
        "s": np.array(3.0, np.float32),
        "z": (2, 3),
        "d": "cpu",
        "p": np.ones(2, np.float32),
    }
    assert same(expected, read)
    assert all(read[k].dtype == v.dtype for k, v in expected.items() if isinstance(v, np.ndarray))


class Boxes:
    """Stands for a class of a framework."""

    def __init__(self) -> None:
        self.tensor = np.ones((1, 7))


ALLOWED = f"{Boxes.__module__}.{Boxes.__name__}"


@pytest.mark.parametrize("protocol", [2, 4, 5])
def test_objects_of_allowed_classes_come_as_what_they_hold(tmp_path: Path, protocol: int) -> None:
    one = Boxes()
    path = write(tmp_path, pickle.dumps([one, one, Boxes], protocol))
    first, again, kind = read_array_pickle(path, {ALLOWED: Known(ALLOWED, is_class=True)})
    assert type(first) is Instance and first is again and first.kind == ALLOWED
    assert same(first.state, {"tensor": np.ones((1, 7))})
    assert type(kind) is Known and kind.name == ALLOWED
    with pytest.raises(DataError, match=f"byte [0-9]+: it asks for '{ALLOWED[:20]}"):
        read_array_pickle(path)


class Calls:
    """Pickles as a call of something."""

    def __init__(self, target: Any, *arguments: Any, state: Any = None) -> None:
        self.target, self.arguments, self.state = target, arguments, state

    def __reduce__(self) -> Any:
        if self.state is None:
            return self.target, self.arguments
        return self.target, self.arguments, self.state


def by_hand(module: str, name: str, *arguments: str) -> bytes:
    """Return a pickle that calls anything, whether it exists here or not."""
    values = b"".join(b"X" + struct.pack("<I", len(a)) + a.encode() for a in arguments)
    return b"\x80\x02c" + f"{module}\n{name}\n".encode() + b"(" + values + b"tR."


TRAP = "trap-was-sprung"
HOSTILE = {
    "os.system": by_hand("os", "system", f"touch {TRAP}"),
    "posix.system": by_hand("posix", "system", f"touch {TRAP}"),
    "builtins.eval": pickle.dumps(Calls(eval, f"open('{TRAP}', 'w')")),
    "builtins.exec": pickle.dumps(Calls(exec, f"open('{TRAP}', 'w')")),
    "__builtin__.eval": pickle.dumps(Calls(eval, f"open('{TRAP}', 'w')"), 2),
    "io.open": pickle.dumps(Calls(open, TRAP, "w")),
    "subprocess.Popen": pickle.dumps(Calls(subprocess.Popen, ["touch", TRAP])),
    "builtins.getattr": pickle.dumps(Calls(getattr, np.ndarray, "tofile")),
    "builtins.__import__": pickle.dumps(Calls(__import__, "os")),
    "builtins.object": pickle.dumps(Calls(object)),
    "numpy.load": by_hand("numpy", "load", TRAP),
    "numpy.fromfile": by_hand("numpy", "fromfile", "/etc/passwd"),
    "numpy.testing._private.utils.runstring": by_hand(
        "numpy.testing._private.utils", "runstring", f"open('{TRAP}', 'w')"
    ),
    "numpy.core.multiarray.frombuffer": by_hand("numpy.core.multiarray", "frombuffer", "a"),
    "numpy.dtypes.StringDType": by_hand("numpy.dtypes", "StringDType"),
    "torch.load": by_hand("torch", "load", TRAP),
    "torch.hub.load": by_hand("torch.hub", "load", "a", "b"),
    "copyreg._reconstructor": by_hand("copyreg", "_reconstructor", "a", "b", "c"),
    "copyreg.__newobj_ex__": by_hand("copyreg", "__newobj_ex__", "a"),
    "functools.partial": by_hand("functools", "partial", "a"),
    "itertools.repeat": by_hand("itertools", "repeat", "a"),
    "operator.attrgetter": by_hand("operator", "attrgetter", "system"),
    "types.FunctionType": by_hand("types", "FunctionType", "a"),
    "pickle.loads": by_hand("pickle", "loads", "cos\nsystem\n."),
    "drivekit.io.pickle_arrays.read_array_pickle": by_hand(
        "drivekit.io.pickle_arrays", "read_array_pickle", TRAP
    ),
    "_codecs.lookup": by_hand("_codecs", "lookup", "rot13"),
    "os.system by instance": b"\x80\x02(S'touch trap-was-sprung'\nios\nsystem\n.",
    "a name inside a name": b"\x80\x04\x8c\x05numpy\x8c\x0dndarray.tofile\x93.",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_a_pickle_would_run_is_named_and_not_run(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    path = write(tmp_path, HOSTILE[name])
    with pytest.raises(DataError, match=r"result\.pkl, byte [0-9]+: ") as error:
        read_array_pickle(path)
    if "." in name and " " not in name:
        asked = str(error.value)
        assert f"asks for '{name.removeprefix('io.')}'"[:40] in asked or name == "io.open"
        assert "nothing of it was run" in asked
    assert [p.name for p in tmp_path.iterdir()] == ["result.pkl"]


def text(value: str) -> bytes:
    return b"\x8c" + struct.pack("<B", len(value)) + value.encode()


NDARRAY = text("numpy._core.multiarray") + text("_reconstruct") + b"\x93"
SIZE = text("torch") + text("Size") + b"\x93"
CLASS = text("numpy") + text("ndarray") + b"\x93"
EMPTY_ARRAY = NDARRAY + CLASS + b"K\x00\x85C\x01b\x87R"
FLOATS = text("numpy") + text("dtype") + b"\x93" + text("f8") + b"\x89\x88\x87R"
FLOATS += b"(K\x03" + text("<") + b"NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00tb"
TENSOR = text("torch._utils") + text("_rebuild_tensor_v2") + b"\x93"
EIGHT = b"C\x08" + bytes(8)
REFUSED = {
    "sets the state of a list": b"]}" + text("a") + b"K\x01sb.",
    "sets the state of torch.Size": SIZE + b"}b.",
    "array of a class that is not": NDARRAY + SIZE + b"K\x00\x85C\x01b\x87R.",
    "array's state is not what": EMPTY_ARRAY + b"}b.",
    "an array of 2 values of 8 bytes holds 8 bytes":
        EMPTY_ARRAY + b"(K\x01K\x02\x85" + FLOATS + b"\x89" + EIGHT + b"tb.",
    "an array's shape is not":
        EMPTY_ARRAY + b"(K\x01J\xff\xff\xff\xff\x85" + FLOATS + b"\x89" + EIGHT + b"tb.",
    "only numbers and texts are read": pickle.dumps(np.zeros(1, "M8[s]"))[11:],
    "objects that are not all texts": pickle.dumps(np.array([1, None], object), 4)[11:],
    "calls numpy.dtype without a tuple": text("numpy") + text("dtype") + b"\x93]R.",
    "calls 'tuple', which is nothing to call": b"))R.",
    "calls 'numpy.ndarray', which is nothing": CLASS + b")R.",
    "makes an object of 'numpy.ndarray', which is no class": CLASS + b")\x81.",
    "tensor is not what torch writes": TENSOR + b")R.",
    "storage is not what torch writes":
        text("torch.storage") + text("_load_from_bytes") + b"\x93]\x85R.",
    "that is no character": pickle.dumps(np.array(["ab"])).replace(b"a\0\0\0b", b"a\0\0\xffb"),
    "kept outside of the file": b"K\x01Q.",
    "uses EXT1": b"\x82\x01.",
    "uses NEXT_BUFFER": b"\x97.",
    "uses NEWOBJ_EX": b"NNN\x92.",
    "uses OBJ": b"(No.",
    "uses DUP": b"K\x012.",
    "written by Python 2": b"U\x01a.",
    "recalls value 7": b"h\x07.",
    "mark that was not set": b"t.",
    "takes a value where there is none": b"\x85.",
    "expected a list to add to, found tuple": b")K\x01a.",
    "dict has a key without a value": b"}(K\x01u.",
    "number as a key, found tuple": b"}()K\x01u.",
    "integer of 4087 bits": b"\x8b\xff\x01\x00\x00" + b"\x01" * 510 + b"\x7f.",
    "text with half a character": b"X\x03\x00\x00\x00\xed\xa0\x80.",
    "values are left over": b"K\x01K\x02.",
    "newer than 5": b"\x80\x06.",
    "names something by values": b"K\x01K\x02\x93.",
    "damaged one \\(pickle exhausted": b"K\x01",
    "damaged one \\(expected 4294967295": b"B\xff\xff\xff\xff.",
    "damaged one \\(expected 9223372036854775807": b"\x8e\xff\xff\xff\xff\xff\xff\xff\x7f.",
    "goes on for 2 bytes after its end": b"K\x01.K\x02",
}  # fmt: skip


@pytest.mark.parametrize("problem", REFUSED)
def test_what_no_file_of_arrays_needs_is_refused(tmp_path: Path, problem: str) -> None:
    with pytest.raises(DataError, match=problem):
        read_array_pickle(write(tmp_path, b"\x80\x04" + REFUSED[problem]))


def test_a_file_cannot_unfold_to_more_than_its_length_allows(tmp_path: Path) -> None:
    many = b"\x80\x04(" + b"}" * 1_200_000 + b"l."
    big = "\u00ff" * 1_000_000
    text_of = b"X" + struct.pack("<I", len(big.encode())) + big.encode()
    encode = text("_codecs") + text("encode") + b"\x93\x94"
    often = b"\x80\x04" + text_of + b"\x94" + encode
    often += b"".join(b"h\x01h\x00" + text("latin1") + b"\x86R" for _ in range(200))
    marks = b"\x80\x04" + b"(" * 1_200_000 + b"."
    far = b"\x80\x04K\x01r\xff\xff\xff\x7fj\xff\xff\xff\x7f\x86."
    for data in (many, often, marks):
        with pytest.raises(DataError, match="than a file of its length"):
            read_array_pickle(write(tmp_path, data))
    assert read_array_pickle(write(tmp_path, far)) == (1, 1)


def test_deep_and_endless_values_do_no_harm(tmp_path: Path) -> None:
    deep = b"\x80\x04" + b"]" * 500_000 + b"a" * 499_999 + b"."
    assert len(read_array_pickle(write(tmp_path, deep))) == 1
    inside_itself = b"\x80\x04]\x94h\x00a."
    (itself,) = read_array_pickle(write(tmp_path, inside_itself))
    assert itself[0] is itself


def test_empty_files_and_other_things_are_told(tmp_path: Path) -> None:
    for data, problem in (
        (b"", "the file is empty"),
        (b"version https://git-lfs.github.com/spec/v1\n", "Git-LFS pointer"),
        (b"\x93NUMPY\x01\x00", "names something|takes a value"),
        (b"PK\x03\x04 a zip as torch.save writes it", "damaged one"),
    ):
        with pytest.raises(DataError, match=problem):
            read_array_pickle(write(tmp_path, data))


VALID = [
    *(pickle.dumps([RESULT], protocol) for protocol in (2, 4, 5)),
    *((GOLDEN / name).read_bytes() for name in ("tensors_p2.pkl", "tensors_p4.pkl")),
]


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_damaged_files_are_read_or_told_and_never_run(tmp_path_factory: Any, data: Any) -> None:
    content = bytearray(data.draw(st.sampled_from(VALID)))
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, 3))
    path = tmp_path_factory.getbasetemp() / "damaged.pkl"
    path.write_bytes(content[: len(content) - cut])
    try:
        read_array_pickle(path)
    except DataError as error:
        assert str(path) in str(error) or error.where
