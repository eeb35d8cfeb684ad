"""Unions of objects, and the codecs of other modules, which both are found when a value arrives.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from ..core import Unknown, load
from .decoding import mismatch
from .encoding import plain
from .values import At, Decode, Encode

#: How the variant of a union is found: a codec module's name, None (no variant fits), or a question to the value.
Rule = Any


def tag(path: tuple[str, ...], variants: Mapping[Any, Rule], otherwise: Rule = None) -> Rule:
    """Ask for the value of a tag, one or more levels down."""

    def ask(data: Any) -> Rule:
        for key in path:
            data = _get(data, key)
        try:
            return variants.get(data, otherwise)
        except TypeError:  # a list or an object where the tag should be
            return otherwise

    return ask


def has(
    keys: tuple[tuple[str, ...], ...], then: Rule, otherwise: Rule = None, *, nullable: bool = False
) -> Rule:
    """Ask whether all of these keys are there, one or more levels down (with a value, unless null is one)."""

    def ask(data: Any) -> Rule:
        for *path, last in keys:
            there = data
            for key in path:
                there = _get(there, key)
            if _get(there, last) is None and not (nullable and isinstance(there, Mapping) and last in there):
                return otherwise
        return then

    return ask


def _get(data: Any, key: str) -> Any:
    # Of the checks for a mapping, that for the class itself is by far the fastest.
    return data.get(key) if data.__class__ is dict or isinstance(data, Mapping) else None


def _beside(module: str) -> str:
    """The package that a module stands in."""
    return module.rpartition(".")[0]


@cache
def codec_of(package: str, module: str) -> tuple[Decode, Encode]:
    codec = load(package, module)
    return codec.decode, codec.encode


def _choose(rule: Rule, data: Any) -> str | None:
    while callable(rule):
        rule = rule(data)
    return rule  # type: ignore[no-any-return]  # a rule that is no question is its answer


def union_decoder(here: str, expected: str, rule: Rule) -> Decode:
    """Decode an object as the variant that `rule` finds; an object that is none of them is kept as `Unknown`."""
    package = _beside(here)

    def decode(value: Any, at: At, name: str = "", sibling: Any = None) -> Any:
        if value.__class__ is not dict:
            return mismatch(value, at, name, expected)
        variant = _choose(rule, value if sibling is None else sibling)
        if variant is None:
            return Unknown(value)
        return codec_of(package, variant)[0](value, (at, name) if name else at)

    return decode


def union_encoder(here: str, rule: Rule) -> Encode:
    package = _beside(here)

    def encode(value: Any, at: At) -> Any:
        if isinstance(value, Mapping):
            variant = _choose(rule, value)
            if variant is not None:
                return codec_of(package, variant)[1](value, at)
        return plain(value, at)

    return encode


def decode_later(here: str, module: str, namespace: dict[str, Any], name: str) -> Decode:
    """The decoder of a module beside `here`, imported when the first value arrives; it then takes this one's place."""
    found: list[Decode] = []

    def decode(value: Any, at: At) -> Any:
        if not found:
            found.append(codec_of(_beside(here), module)[0])
            namespace[name] = found[0]
        return found[0](value, at)

    return decode


def encode_later(here: str, module: str) -> Encode:
    """The encoder of a module beside `here`, imported at first use."""
    package = _beside(here)

    def encode(value: Any, at: At) -> Any:
        return codec_of(package, module)[1](value, at)

    return encode
