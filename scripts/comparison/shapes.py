"""What a value may be, and whether it fits where other values are taken.

A shape is a set of alternatives. What a caller sends has to be one of those that the API takes; what a caller
receives has to be one of those that the calling code knows.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True)
class Instance:
    """A value of a class, by the class's name: `str`, `Thing`; `Any` is plain JSON of any kind."""

    name: str


@dataclass(frozen=True)
class Constant:
    """One value alone."""

    value: str | bool | int


@dataclass(frozen=True)
class Choice:
    """One of the values of an enum. `name` is that of an enum with a name, whose changes are its own."""

    values: frozenset[str | int]
    name: str = ""


@dataclass(frozen=True)
class Holder:
    """A list, or a mapping with text as keys."""

    kind: str
    item: Shape


Alternative: TypeAlias = Instance | Constant | Choice | Holder
Shape: TypeAlias = frozenset[Alternative]

_JSON = frozenset({"Any", "None", "str", "int", "float", "bool"})


def holds(shape: Shape, name: str) -> bool:
    """Whether values may be of a class, or lists or mappings of it."""
    return any(holds(one.item, name) if isinstance(one, Holder) else one == Instance(name) for one in shape)


def taken(sent: Shape, where: Shape) -> bool:
    """Whether the API takes each value of `sent` where it takes those of `where`."""
    return _all(sent, where, _is_taken)


def known(received: Shape, before: Shape) -> bool:
    """Whether code that knows the values of `before` goes on with each of `received`.

    Enums are open, so any text goes where one was, and a constant may become one of several values. It must
    stay among them: code compares with it.
    """
    return _all(received, before, _is_known)


_Fits: TypeAlias = Callable[[Alternative, Alternative], bool]


def _all(values: Shape, among: Shape, fits: _Fits) -> bool:
    return all(any(fits(value, other) for other in among) for value in values)


def _is_taken(value: Alternative, other: Alternative) -> bool:
    match value, other:
        case _, Instance("Any"):
            return True
        case Holder(kind, item), Holder(same, items):
            return kind == same and taken(item, items)
        case Choice(values, name), Choice(more, same):
            return values <= more or (bool(name) and name == same)
        case Constant(single), Choice(values):
            return single in values
        case Choice(values), Constant(single):
            return values == {single}
        case Constant() | Choice() | Instance(), Instance(name):
            return _class(value) in (name, *(("int",) if name == "float" else ()))
    return value == other


def _is_known(value: Alternative, other: Alternative) -> bool:
    match value, other:
        case Holder(kind, item), Holder(same, items):
            return kind == same and known(item, items)
        case Holder(kind, item), Instance("Any"):
            return known(item, frozenset({other}))
        case Constant(), Constant():
            return value == other
        case Choice(values), Constant(single):
            return single in values
        case ((Constant() | Choice() | Instance()), (Constant() | Choice() | Instance())):
            mine, theirs = _class(value), _class(other)
            return mine == theirs or (theirs == "Any" and mine in _JSON) or (mine, theirs) == ("int", "float")
    return False


def _class(alternative: Constant | Choice | Instance) -> str:
    match alternative:
        case Instance(name):
            return name
        case Constant(value):
            return type(value).__name__
        case Choice(values):
            return type(next(iter(values))).__name__
