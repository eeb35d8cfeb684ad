"""Unions of objects, and the codecs of other modules, which both are found when a value arrives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from functools import cache
from typing import Any

from aiomerchant_core.model import Unknown
from aiomerchant_core.packages import load

from .decoding import TRIAL, Mismatch, Report, is_strict, mismatch
from .encoding import plain
from .values import At, Decode, Encode, path_of

#: How the variant of a union is found: a codec module's name, None (no variant fits), or a question to the
#: value. A question gives the rule that its answer leads to or, asked for them, those of the other variants
#: that the value does not exclude. A tag excludes the variants that have another one: their decoders would
#: take it, as they take any text.
Rule = Any


def tag(path: tuple[str, ...], variants: Mapping[Any, Rule], otherwise: Rule = None) -> Rule:
    """Ask for the value of a tag, one or more levels down."""

    def ask(data: Any, *, others: bool = False) -> Rule:
        for key in path:
            data = _get(data, key)
        if others:
            return (otherwise,) if data is not None else (*variants.values(), otherwise)
        try:
            return variants.get(data, otherwise)
        except TypeError:  # a list or an object where the tag should be
            return otherwise

    return ask


def has(
    keys: tuple[tuple[str, ...], ...], then: Rule, otherwise: Rule = None, *, nullable: bool = False
) -> Rule:
    """Ask whether all of these keys are there, one or more levels down (with a value, unless null is one)."""

    def ask(data: Any, *, others: bool = False) -> Rule:
        answer, rest = then, otherwise
        for *path, last in keys:
            there = data
            for key in path:
                there = _get(there, key)
            if _get(there, last) is None and not (nullable and isinstance(there, Mapping) and last in there):
                answer, rest = otherwise, then
                break
        return (rest,) if others else answer

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


def _possible(rule: Rule, data: Any) -> Iterator[str]:
    """All variants that an object does not exclude, the likeliest first."""
    if isinstance(rule, str):
        yield rule
    elif rule is not None:
        yield from _possible(rule(data), data)
        for other in rule(data, others=True):
            yield from _possible(other, data)


def union_decoder(here: str, expected: str, rule: Rule) -> Decode:
    """Decode an object as the variant that `rule` finds; an object that is none of them is kept as `Unknown`.

    An object that does not fit this variant wholly is decoded as the first other one that it does fit, if
    there is one.
    """
    package = _beside(here)

    def decode(value: Any, at: At, name: str = "", sibling: Any = None) -> Any:
        if value.__class__ is not dict:
            return mismatch(value, at, name, expected)
        asked = value if sibling is None else sibling
        variant = _choose(rule, asked)
        if variant is None:
            return Unknown(value)
        chosen = codec_of(package, variant)[0]
        place = (at, name) if name else at
        try:
            return chosen(value, (place, TRIAL))
        except Mismatch as error:
            misfit = error.args
        others = [
            codec_of(package, other)[0] for other in dict.fromkeys(_possible(rule, asked)) if other != variant
        ]
        fitting = _fitting(others, value, place, id(rule)) if others else None
        if fitting is not None:
            return fitting
        if is_strict(at):
            raise Mismatch(*misfit)
        return chosen(value, place)

    return decode


def _fitting(members: Iterable[Decode], value: Any, place: At, union: int) -> Any:
    """A value decoded as the first member that it fits wholly; None where it fits none."""
    report, _ = path_of(place, "")
    tried = report.tried if report.__class__ is Report else {}
    known = tried.get((id(value), union))
    if known is None:
        found = None
        for decode in members:
            with suppress(Mismatch):
                found = decode(value, (place, TRIAL))
                break
        # The value is kept as long as what is known of it by its identity.
        known = tried[id(value), union] = value, found
    return known[1]


def union_encoder(here: str, rule: Rule) -> Encode:
    """Encode a mapping as the variant that `rule` finds, whether or not it fits that one wholly.

    What is sent is the same for all variants that have the keys which the rule asked for. They differ in what
    they refuse, and none is tried in the hope that it refuses less.
    """
    package = _beside(here)

    def encode(value: Any, at: At) -> Any:
        if isinstance(value, Mapping):
            variant = _choose(rule, value)
            if variant is not None:
                return codec_of(package, variant)[1](value, at)
        return plain(value, at)

    return encode


def decode_later(here: str, module: str, namespace: dict[str, Any], name: str) -> Decode:
    """The decoder of a module beside `here`, imported with the first value; then it replaces this one."""
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
