"""Decodes unions of objects."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any

from aiomerchant_core.model import Unknown

from .decoding import TRIAL, Mismatch, Report, is_strict, mismatch
from .locations import At, Decode, path_of
from .rules import Rule, chosen, possible, question

__all__ = ["union_decoder"]


def union_decoder(expected: str, rule: Rule, member: Callable[[str], Decode]) -> Decode:
    """Make a decoder for objects as the member that `rule` finds, or as `Unknown` if it finds none.

    An object that does not fit this member completely is decoded as the first other member that it fits, if
    there is one.

    Args:
        expected: The name of the union in reports.
        rule: Finds the member for an object.
        member: Returns the decoder of a member by its name.
    """
    first = question(rule)

    def decode(value: Any, at: At, name: str = "", sibling: Any = None) -> Any:
        if value.__class__ is not dict:
            return mismatch(value, at, name, expected)
        asked = value if sibling is None else sibling
        found = chosen(first, asked)
        if found is None:
            return Unknown(value)
        decode_chosen = member(found)
        here = (at, name) if name else at
        try:
            return decode_chosen(value, (here, TRIAL))
        except Mismatch as error:
            misfit = error.args
        others = [member(other) for other in dict.fromkeys(possible(first, asked)) if other != found]
        fitting = _fitting(others, value, here, id(first)) if others else None
        if fitting is not None:
            return fitting
        if is_strict(at):
            raise Mismatch(*misfit)
        return decode_chosen(value, here)

    return decode


def _fitting(members: Iterable[Decode], value: Any, here: At, union: int) -> Any:
    """Decode a value as the first member that it fits completely; None if it fits none."""
    report, _ = path_of(here, "")
    tried = report.tried if report.__class__ is Report else {}
    known = tried.get((id(value), union))
    if known is None:
        found = None
        for decode in members:
            with suppress(Mismatch):
                found = decode(value, (here, TRIAL))
                break
        # The value is kept with the result, so that its id stays its own.
        known = tried[id(value), union] = value, found
    return known[1]
