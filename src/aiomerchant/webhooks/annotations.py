"""What handlers of webhooks say that they take: the annotation of their parameter, where it can be read."""

from __future__ import annotations

import ast
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from inspect import Parameter, signature, unwrap
from types import UnionType
from typing import Any, Union, get_args, get_origin

from aiomerchant_core import Model, UnknownEvent
from aiomerchant_core.codec import described

__all__ = ["function_of", "named", "other_events", "takes_one"]


def function_of(handler: Callable[..., Any]) -> Callable[..., Any]:
    """The function behind partials of a handler."""
    while isinstance(handler, partial):
        handler = handler.func
    return handler


def other_events(
    handler: Callable[[Any], Any], kinds: Collection[type[Any]], events: Collection[str]
) -> str | None:
    """The events that a handler says that it takes, for a message; None if it may take some of these.

    One whose annotation says nothing of events, or cannot be read, may take any.

    Args:
        handler: The handler.
        kinds: The classes.
        events: The names of all classes of events, by which those are known that are imported for type
            checkers alone.
    """
    members = [*_annotated(handler)]
    if any(_may_be(member, kinds, events) for member in members):
        return None
    return " or ".join(map(named, members))


def takes_one(handler: Callable[..., Any]) -> bool:
    """True if a handler can be called with an event alone, or has a signature that cannot be read."""
    try:
        called = signature(handler)
    except (NameError, TypeError, ValueError):
        return True
    try:
        called.bind(None)
    except TypeError:
        return False
    return True


def named(kind: Any) -> str:
    """A class of events in messages: `a WebhookOrderPaidPayload of Polar`."""
    if isinstance(kind, type) and issubclass(kind, Model):
        return described(kind)
    return f"an {kind.__name__}" if kind is UnknownEvent else str(kind)


def _may_be(member: Any, kinds: Collection[type[Any]], events: Collection[str]) -> bool:
    if isinstance(member, str):
        return member not in events or any(kind.__name__ == member for kind in kinds)
    if isinstance(member, type) and issubclass(member, Model | UnknownEvent):
        return any(issubclass(kind, member) for kind in kinds)
    return True


def _annotated(handler: Callable[[Any], Any]) -> Iterator[Any]:
    """The members of the annotation of a handler's parameter: classes, and the names of others."""
    parameters: Iterable[Parameter] = ()
    with suppress(NameError, TypeError, ValueError):  # no signature, or one that cannot be read here
        parameters = signature(handler).parameters.values()
    positional = (Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD)
    found = next((one.annotation for one in parameters if one.kind in positional), Parameter.empty)
    if isinstance(found, str):
        function: Any = unwrap(function_of(handler))
        known = getattr(function, "__globals__", None) or getattr(type(function).__call__, "__globals__", {})
        yield from _read(found, known)
    else:
        yield from _members(found)


def _read(annotation: str, known: Mapping[str, Any]) -> Iterator[Any]:
    """The members of an annotation that is text. Names are looked up, and nothing is evaluated."""
    try:
        waiting = [ast.parse(annotation.strip(), mode="eval").body]
    except SyntaxError:
        waiting = []
    if not waiting:
        yield Any
    while waiting:
        match waiting.pop():
            case ast.BinOp(left, ast.BitOr(), right):
                waiting += [right, left]
            case ast.Name() | ast.Attribute() as name:
                yield from _members(_found(name, known))
            case _:
                yield Any


def _found(node: ast.expr, known: Mapping[str, Any]) -> Any:
    """What a dotted name stands for; its last part where it is not there at run time."""
    match node:
        case ast.Name(name):
            return known.get(name, name)
        case ast.Attribute(within, name):
            return getattr(_found(within, known), name, name)
    return Any


def _members(value: Any) -> Iterator[Any]:
    if get_origin(value) in (Union, UnionType):
        yield from get_args(value)
    else:
        yield value
