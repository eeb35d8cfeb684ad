"""Rules that find the member of a union of objects: as data, and as functions of a value."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

__all__ = ["Choice", "Has", "Rule", "Tag", "chosen", "members", "possible", "question"]


# Plain classes: with those of attrs, a type checker takes twice as long for each level of rules in rules.


class Tag:
    """A rule that looks at the value of a tag, one or more levels down.

    Args:
        path: The keys down to the tag.
        members: The next rule by the value of the tag.
        otherwise: The next rule for all other values.
    """

    __slots__ = __match_args__ = ("path", "members", "otherwise")

    def __init__(self, path: tuple[str, ...], members: Mapping[Any, Any], otherwise: Any = None) -> None:
        self.path = path
        self.members = members
        self.otherwise: Rule = otherwise


class Has:
    """A rule that looks for keys, each one or more levels down.

    Args:
        keys: The paths of the keys.
        then: The next rule if an object has all of them.
        otherwise: The next rule if it lacks one.
        nullable: True if a key with the value null counts as present.
    """

    __slots__ = __match_args__ = ("keys", "then", "otherwise", "nullable")

    def __init__(
        self, keys: tuple[tuple[str, ...], ...], then: Any, otherwise: Any = None, *, nullable: bool = False
    ) -> None:
        self.keys = keys
        self.then: Rule = then
        self.otherwise: Rule = otherwise
        self.nullable = nullable


#: The name of a model, None (no member fits), or a question.
Rule: TypeAlias = Tag | Has | str | None


class Choice:
    """A union: its name in reports, and the rule that finds the member for an object."""

    __slots__ = ("expected", "rule")

    def __init__(self, expected: str, rule: Any) -> None:
        self.expected = expected
        self.rule: Rule = rule


#: A rule as a function of a value, the name of a model, or None. The function returns the next rule; with
#: `others=True`, those of the other members that the value does not exclude. A tag excludes the members that
#: have another one: their decoders would accept it, as they accept any text.
Question: TypeAlias = Callable[..., Any] | str | None


def question(rule: Rule) -> Question:
    """A rule as a function."""
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


def members(rule: Rule) -> Iterator[str]:
    """The names of all members that a rule can find, some of them more than once."""
    match rule:
        case str():
            yield rule
        case Tag(_, by_value, otherwise):
            for then in (*by_value.values(), otherwise):
                yield from members(then)
        case Has(_, then, otherwise):
            yield from members(then)
            yield from members(otherwise)


def chosen(rule: Question, data: Any) -> str | None:
    """The name of the member that a rule finds for an object; None if no member fits."""
    while callable(rule):
        rule = rule(data)
    return rule


def possible(rule: Question, data: Any) -> Iterator[str]:
    """The names of all members that an object does not exclude, the likeliest first."""
    if isinstance(rule, str):
        yield rule
    elif rule is not None:
        yield from possible(rule(data), data)
        for other in rule(data, others=True):
            yield from possible(other, data)
