"""Read a pickle without running it: its opcodes are interpreted, nothing it names is called.

A pickle is a program. This reader carries out the part of it that builds plain values; a name in
the file is looked up in a table of our own and never imported, and what such a name makes is made
by our own functions. Everything else is an error that says what was asked for and where.
"""

from __future__ import annotations

import io
import pickletools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

from drivekit.errors import DataError

_MAX_INT_BITS: Final = 128
_FREE_CONTAINERS: Final = 1_000_000
_BYTES_A_CONTAINER: Final = 8
_FREE_BYTES: Final = 16 << 20
_COPIES: Final = 4
_SHOWN: Final = 80
_HIGHEST_PROTOCOL: Final = 5


class RefusedError(Exception):
    """What a pickle asks for is not given; turned into a DataError that says where."""

    def __init__(self, problem: str, fix: str | None = None) -> None:
        super().__init__(problem)
        self.problem = problem
        self.fix = fix


class Budget:
    """What a file may cost in memory, by its length: it can name a thing many times over."""

    def __init__(self, n_bytes: int) -> None:
        self.containers = _FREE_CONTAINERS + n_bytes // _BYTES_A_CONTAINER
        self.bytes = _FREE_BYTES + _COPIES * n_bytes

    def container(self) -> None:
        """Take one more list, tuple, dict or array."""
        self.containers -= 1
        if self.containers < 0:
            raise RefusedError("it holds far more lists and dicts than a file of its length needs")

    def take(self, n_bytes: int) -> None:
        """Take memory for a copy of what is in the file."""
        self.bytes -= n_bytes
        if self.bytes < 0:
            raise RefusedError("it unfolds to far more than a file of its length can hold")


Make: TypeAlias = Callable[[tuple[Any, ...], Budget], Any]


@dataclass(frozen=True, slots=True)
class Known:
    """A name that a file may use.

    Parameters
    ----------
    name : str
        Module and name, as the file writes them.
    make : callable, optional
        ``make(arguments, budget)``: what it stands for when it is called. It checks the arguments
        and raises RefusedError.
    is_class : bool
        Whether objects of it may be made; they come as :class:`Instance`.
    """

    name: str
    make: Make | None = None
    is_class: bool = False


@dataclass(eq=False, slots=True)
class Instance:
    """An object of a class that was allowed: its name and what it holds, nothing of its own."""

    kind: str
    state: dict[str, Any] = field(default_factory=dict)


@dataclass(eq=False, slots=True)
class Pending:
    """A value that is made in two steps: ``finish(state, budget)`` gives it."""

    finish: Callable[[Any, Budget], Any]
    slots: list[int] = field(default_factory=list)


@dataclass(slots=True)
class _Machine:
    names: Mapping[str, Known]
    persistent: Make | None
    budget: Budget
    place: int
    stack: list[Any] = field(default_factory=list)
    marked: list[list[Any]] = field(default_factory=list)
    memo: dict[int, Any] = field(default_factory=dict)

    def push(self, value: Any) -> None:
        self.stack.append(value)

    def push_container(self, value: Any) -> None:
        self.budget.container()
        self.stack.append(value)

    def pop(self) -> Any:
        if not self.stack:
            raise RefusedError("it takes a value where there is none")
        return self.stack.pop()

    def top(self, kind: type) -> Any:
        if not self.stack or type(self.stack[-1]) is not kind:
            found = type(self.stack[-1]).__name__ if self.stack else "nothing"
            raise RefusedError(f"expected a {kind.__name__} to add to, found {found}")
        return self.stack[-1]

    def mark(self) -> None:
        self.budget.container()
        self.marked.append(self.stack)
        self.stack = []

    def since_mark(self) -> list[Any]:
        if not self.marked:
            raise RefusedError("it goes back to a mark that was not set")
        items = self.stack
        self.stack = self.marked.pop()
        return items


def read_pickle(
    data: bytes,
    where: str,
    names: Mapping[str, Known],
    *,
    start: int = 0,
    persistent: Make | None = None,
    budget: Budget | None = None,
) -> tuple[Any, int]:
    """Read one pickle of some bytes.

    Parameters
    ----------
    data : bytes
    where : str
        For messages.
    names : mapping of str to Known
        By ``module.name``: all that the file may name.
    start : int
        Where the pickle begins.
    persistent : callable, optional
        What an id that the file keeps outside of itself stands for; refused without it.
    budget : Budget, optional
        Of the file that these bytes are in; by default, they are all of it.

    Returns
    -------
    value : object
        None, bool, int, float, str, bytes, list, tuple, dict, set, what ``names`` make, and
        :class:`Instance`.
    end : int
        The byte after its last one.

    Raises
    ------
    DataError
        If the bytes are no pickle, are cut off, or ask for anything else; ``where`` names the byte.
    """
    machine = _Machine(names, persistent, budget or Budget(len(data)), start)
    file = io.BytesIO(data)
    file.seek(start)
    try:
        for code, argument, place in pickletools.genops(file):
            machine.place = place or 0
            if code.name == "STOP":
                value = machine.pop()
                if machine.stack or machine.marked:
                    raise RefusedError("values are left over at its end")
                return value, file.tell()
            step = _STEPS.get(code.name)
            if step is None:
                raise RefusedError(*_unknown_step(code.name))
            step(machine, argument)
    except RefusedError as error:
        raise DataError(
            error.problem, where=f"{where}, byte {machine.place}", fix=error.fix
        ) from None
    except (ValueError, OverflowError) as error:
        problem = " ".join(str(error).split())[:_SHOWN]
        raise DataError(
            f"this is no pickle, or a damaged one ({problem})",
            where=f"{where}, near byte {machine.place}",
            fix="copy or write the file again",
        ) from None
    raise AssertionError("pickletools reads up to STOP or raises")


def _unknown_step(name: str) -> tuple[str, str | None]:
    if "STRING" in name:
        return "it was written by Python 2", "write it again with Python 3"
    return f"it uses {name}, which no file of plain values and arrays needs", None


def shown(text: object) -> str:
    """Return a text of the file as messages may hold it: short, on one line."""
    return ascii(text)[:_SHOWN] if isinstance(text, str) else type(text).__name__


def _push_int(machine: _Machine, value: int) -> None:
    if value.bit_length() > _MAX_INT_BITS:
        raise RefusedError(f"it holds an integer of {value.bit_length()} bits")
    machine.push(value)


def _push_text(machine: _Machine, value: str) -> None:
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            raise RefusedError("it holds a text with half a character") from None
    machine.push(value)


def _remember(machine: _Machine, index: int | None) -> None:
    if not machine.stack:
        raise RefusedError("it remembers a value where there is none")
    place = len(machine.memo) if index is None else index
    value = machine.memo[place] = machine.stack[-1]
    if isinstance(value, Pending):
        machine.budget.container()
        value.slots.append(place)


def _recall(machine: _Machine, index: int) -> None:
    if index not in machine.memo:
        raise RefusedError(f"it recalls value {index}, which it has not remembered")
    machine.push(machine.memo[index])


def _append(machine: _Machine, items: list[Any]) -> None:
    machine.top(list).extend(items)


def _set_items(machine: _Machine, items: list[Any], target: dict[Any, Any] | None = None) -> None:
    if len(items) % 2:
        raise RefusedError("a dict has a key without a value")
    into = machine.top(dict) if target is None else target
    for key, value in zip(items[::2], items[1::2], strict=True):
        into[_key(key)] = value


def _key(key: Any) -> Any:
    """Return what may be a key or a member of a set: nothing with a hash of its own."""
    if type(key) is str or (type(key) is int and key.bit_length() < 60) or key is None:
        return key
    raise RefusedError(f"expected a text or a number as a key, found {type(key).__name__}")


def members(items: Any, budget: Budget) -> set[Any]:
    """Return a set of plain values."""
    if type(items) is not list:
        raise RefusedError("expected a list of members")
    budget.take(_BYTES_A_CONTAINER * len(items))
    return {_key(item) for item in items}


def _name(machine: _Machine, module: Any, name: Any) -> None:
    if type(module) is not str or type(name) is not str:
        raise RefusedError("it names something by values that are no texts")
    known = machine.names.get(f"{module}.{name}")
    if known is None:
        raise RefusedError(
            f"it asks for {shown(f'{module}.{name}')}, which is not among the things that a file "
            "of results may hold; nothing of it was run",
            "if you wrote this file, keep numbers, texts and arrays only; if not, do not open it "
            "with pickle either",
        )
    machine.push(known)


def _stack_global(machine: _Machine) -> None:
    name = machine.pop()
    _name(machine, machine.pop(), name)


def _reduce(machine: _Machine) -> None:
    arguments, known = machine.pop(), machine.pop()
    if type(known) is not Known or known.make is None:
        what = known.name if type(known) is Known else type(known).__name__
        raise RefusedError(f"it calls {shown(what)}, which is nothing to call")
    if type(arguments) is not tuple:
        raise RefusedError(f"it calls {known.name} without a tuple of arguments")
    machine.push_container(known.make(arguments, machine.budget))


def _new_object(machine: _Machine) -> None:
    arguments, known = machine.pop(), machine.pop()
    if type(known) is not Known or not known.is_class:
        what = known.name if type(known) is Known else type(known).__name__
        raise RefusedError(f"it makes an object of {shown(what)}, which is no class it may use")
    if type(arguments) is not tuple or arguments:
        raise RefusedError(f"it makes an object of {known.name} with arguments")
    machine.push_container(Instance(known.name))


def _build(machine: _Machine) -> None:
    state = machine.pop()
    value = machine.pop()
    if isinstance(value, Pending):
        built = value.finish(state, machine.budget)
        for slot in value.slots:
            machine.memo[slot] = built
        machine.push(built)
        return
    if not isinstance(value, Instance):
        what = value.name if type(value) is Known else f"a {type(value).__name__}"
        raise RefusedError(f"it sets the state of {what}")
    if type(state) is not dict or not all(type(key) is str for key in state):
        raise RefusedError(f"expected the state of a {value.kind} by name")
    value.state = state
    machine.push(value)


def _persistent(machine: _Machine) -> None:
    if machine.persistent is None:
        raise RefusedError("it refers to something that is kept outside of the file")
    machine.push_container(machine.persistent((machine.pop(),), machine.budget))


def _tuple_of(machine: _Machine, count: int) -> None:
    if len(machine.stack) < count:
        raise RefusedError("it takes a value where there is none")
    items = tuple(machine.stack[-count:])
    del machine.stack[-count:]
    machine.push_container(items)


def _global(machine: _Machine, argument: str) -> None:
    module, _, name = argument.partition(" ")
    _name(machine, module, name)


def _set_item(machine: _Machine) -> None:
    value, key = machine.pop(), machine.pop()
    _set_items(machine, [key, value])


def _add_items(machine: _Machine) -> None:
    items = machine.since_mark()
    machine.top(set).update(members(items, machine.budget))


def _dict(machine: _Machine) -> None:
    made: dict[Any, Any] = {}
    _set_items(machine, machine.since_mark(), made)
    machine.push_container(made)


def _protocol(machine: _Machine, version: int) -> None:
    del machine
    if version > _HIGHEST_PROTOCOL:
        raise RefusedError(f"it is written in protocol {version}, newer than {_HIGHEST_PROTOCOL}")


_Step: TypeAlias = Callable[[_Machine, Any], None]
_STEPS: Final[Mapping[str, _Step]] = {
    **dict.fromkeys(("INT", "LONG", "BININT", "BININT1", "BININT2", "LONG1", "LONG4"), _push_int),
    **dict.fromkeys(("UNICODE", "BINUNICODE", "SHORT_BINUNICODE", "BINUNICODE8"), _push_text),
    **dict.fromkeys(
        ("FLOAT", "BINFLOAT", "BINBYTES", "SHORT_BINBYTES", "BINBYTES8"), _Machine.push
    ),
    **dict.fromkeys(("PUT", "BINPUT", "LONG_BINPUT", "MEMOIZE"), _remember),
    **dict.fromkeys(("GET", "BINGET", "LONG_BINGET"), _recall),
    "BYTEARRAY8": lambda m, value: m.push(bytes(value)),
    "NONE": lambda m, _: m.push(None),
    "NEWTRUE": lambda m, _: m.push(True),
    "NEWFALSE": lambda m, _: m.push(False),
    "MARK": lambda m, _: m.mark(),
    "EMPTY_LIST": lambda m, _: m.push_container([]),
    "EMPTY_DICT": lambda m, _: m.push_container({}),
    "EMPTY_TUPLE": lambda m, _: m.push(()),
    "EMPTY_SET": lambda m, _: m.push_container(set()),
    "LIST": lambda m, _: m.push_container(m.since_mark()),
    "TUPLE": lambda m, _: m.push_container(tuple(m.since_mark())),
    "TUPLE1": lambda m, _: _tuple_of(m, 1),
    "TUPLE2": lambda m, _: _tuple_of(m, 2),
    "TUPLE3": lambda m, _: _tuple_of(m, 3),
    "DICT": lambda m, _: _dict(m),
    "APPEND": lambda m, _: _append(m, [m.pop()]),
    "APPENDS": lambda m, _: _append(m, m.since_mark()),
    "SETITEM": lambda m, _: _set_item(m),
    "SETITEMS": lambda m, _: _set_items(m, m.since_mark()),
    "ADDITEMS": lambda m, _: _add_items(m),
    "FROZENSET": lambda m, _: m.push_container(members(m.since_mark(), m.budget)),
    "GLOBAL": _global,
    "STACK_GLOBAL": lambda m, _: _stack_global(m),
    "REDUCE": lambda m, _: _reduce(m),
    "NEWOBJ": lambda m, _: _new_object(m),
    "BUILD": lambda m, _: _build(m),
    "BINPERSID": lambda m, _: _persistent(m),
    "PROTO": _protocol,
    "FRAME": lambda m, _: None,
}
