"""The types of fields, parameters and results."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain


@dataclass(frozen=True)
class Scalar:
    """A scalar by its type in Python: str, int, float, bool, datetime, date, UUID, Decimal, bytes, or Any."""

    name: str


@dataclass(frozen=True)
class Literals:
    values: tuple[str, ...]


@dataclass(frozen=True)
class Const:
    value: str | bool | int


@dataclass(frozen=True)
class Ref:
    """A schema of the document by its key, or a union that an operation names."""

    key: str


@dataclass(frozen=True)
class ListOf:
    item: Type


@dataclass(frozen=True)
class MapOf:
    item: Type


@dataclass(frozen=True)
class Nullable:
    item: Type


@dataclass(frozen=True)
class Union:
    members: tuple[Type, ...]


Type = Scalar | Literals | Const | Ref | ListOf | MapOf | Nullable | Union

ANY = Scalar("Any")
STRING = Scalar("str")


def bare(type_: Type) -> Type:
    """Return a type without the null around it."""
    return type_.item if isinstance(type_, Nullable) else type_


def either(members: Iterable[Type], *, null: bool = False) -> Type:
    """Return the union of types, or the only one of them; null is around it if any of them has it."""
    given = tuple(members)
    parts = [inner(one) if isinstance(one, Union) else (one,) for one in map(bare, given)]
    first, *more = flat = tuple(dict.fromkeys(chain.from_iterable(parts)))
    found = Union(flat) if more else first
    return Nullable(found) if null or any(isinstance(one, Nullable) for one in given) else found


def inner(type_: Type | None) -> tuple[Type, ...]:
    """Return the types in a type: of its items, its values or its members."""
    match type_:
        case ListOf(item) | MapOf(item) | Nullable(item):
            return (item,)
        case Union(members):
            return members
    return ()


def keys(type_: Type | None) -> Iterator[str]:
    """Yield the keys of the schemas that a type refers to."""
    if isinstance(type_, Ref):
        yield type_.key
    for part in inner(type_):
        yield from keys(part)
