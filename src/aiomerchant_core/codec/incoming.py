"""Decodes what an application receives as models: strictly, and constants exactly.

The answers of a provider are read more leniently, as it may be newer than its document.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from aiomerchant_core.model import Model, Unknown

from .decoding import SCALARS, mismatch
from .derive import decoder, model_decoder
from .locations import At, Decode
from .types import Fixed

__all__ = ["incoming"]


@cache
def incoming(type_: Any) -> Decode:
    """The decoder of a model, of `Unknown`, which is any object, or of the type of a field.

    It wants a `Report` that is strict.
    """
    if isinstance(type_, type) and issubclass(type_, Model):
        return model_decoder(type_, incoming)
    if type_ is Unknown:
        return _unknown
    if isinstance(type_, Fixed):
        return _exactly(type_.value)
    return SCALARS[type_] if type_ in SCALARS else decoder(type_, incoming)


def _unknown(value: Any, at: At, name: str = "") -> Any:
    return Unknown(value) if isinstance(value, Mapping) else mismatch(value, at, name, "object")


def _exactly(expected: Any) -> Decode:
    """Decode a constant, by which the members of a union are told apart where each of them is tried."""

    def decode(value: Any, at: At, name: str = "") -> Any:
        same = value.__class__ is expected.__class__ and value == expected
        return value if same else mismatch(value, at, name, repr(expected))

    return decode
