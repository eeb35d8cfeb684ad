"""How the member of a union of objects is found: rules as data, and as questions to a value."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias, Union

from attrs import frozen

__all__ = ["Choice", "Has", "Rule", "Tag", "chosen", "possible", "question"]


@frozen
class Tag:
    """Ask for the value of a tag, one or more levels down.

    Attributes:
        path: The keys down to the tag.
        members: Value of the tag -> what follows.
        otherwise: What follows for all other values.
    """

    path: tuple[str, ...]
    members: Mapping[Any, Rule]
    otherwise: Rule = None


@frozen
class Has:
    """Ask whether all of these keys are there, each one or more levels down.

    Attributes:
        keys: The paths to them.
        then: What follows if they are.
        otherwise: What follows if one is not.
        nullable: Whether a key counts whose value is null.
    """

    keys: tuple[tuple[str, ...], ...]
    then: Rule
    otherwise: Rule = None
    nullable: bool = False


#: The name of a model, None (no member fits), or a question.
Rule: TypeAlias = Union[Tag, Has, str, None]  # noqa: UP007  # its members are not defined yet where they name it


@frozen
class Choice:
    """A union: what a report calls it, and the rule that finds the member of an object."""

    expected: str
    rule: Rule


#: A rule as functions: the name of a model, None, or a question to the value. A question gives the rule that
#: its answer leads to or, asked for them, those of the other members that the value does not exclude. A tag
#: excludes the members that have another one: their decoders would take it, as they take any text.
Question: TypeAlias = Callable[..., Any] | str | None


def question(rule: Rule) -> Question:
    match rule:
        case Tag(path, members, otherwise):
            asked = {value: question(then) for value, then in members.items()}
            return _tag(path, asked, question(otherwise))
        case Has(keys, then, otherwise, nullable):
            return _has(keys, question(then), question(otherwise), nullable)
    return rule


def _tag(path: tuple[str, ...], members: Mapping[Any, Question], otherwise: Question) -> Question:
    def ask(data: Any, *, others: bool = False) -> Any:
        for key in path:
            data = _get(data, key)
        if others:
            return (otherwise,) if data is not None else (*members.values(), otherwise)
        try:
            return members.get(data, otherwise)
        except TypeError:  # a list or an object where the tag should be
            return otherwise

    return ask


def _has(keys: tuple[tuple[str, ...], ...], then: Question, otherwise: Question, nullable: bool) -> Question:
    def ask(data: Any, *, others: bool = False) -> Any:
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


def chosen(rule: Question, data: Any) -> str | None:
    """The member that an object is."""
    while callable(rule):
        rule = rule(data)
    return rule


def possible(rule: Question, data: Any) -> Iterator[str]:
    """All members that an object does not exclude, the likeliest first."""
    if isinstance(rule, str):
        yield rule
    elif rule is not None:
        yield from possible(rule(data), data)
        for other in rule(data, others=True):
            yield from possible(other, data)
