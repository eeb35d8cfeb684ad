"""Equality, hash and repr of attrs classes, by their fields."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from attrs import Attribute, fields

__all__ = ["Shown", "ValueObject", "compared", "described"]


def compared(one: Any) -> tuple[Any, ...]:
    """The values of the fields that count in the equality of an instance."""
    return tuple(getattr(one, attribute.name) for attribute in fields(one.__class__) if attribute.eq)


def described(one: Any, attributes: Iterable[Attribute[Any]]) -> str:
    """The repr of an instance with these of its fields."""
    shown: list[str] = []
    for attribute in attributes:
        if attribute.repr:
            show = attribute.repr if callable(attribute.repr) else repr
            shown.append(f"{attribute.name}={show(getattr(one, attribute.name))}")
    return f"{one.__class__.__name__}({', '.join(shown)})"


class Shown:
    """The base of attrs classes that are made with `repr=False`, since they have it from here.

    attrs writes and compiles such methods for each class, and then a class takes twice as long to import.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        kind: Any = self.__class__
        return described(self, fields(kind))


class ValueObject(Shown):
    """The base of frozen attrs classes that are made with `eq=False, repr=False`: both come from here."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return compared(self) == compared(other)

    def __hash__(self) -> int:
        return hash(compared(self))
