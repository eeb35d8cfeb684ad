"""Explains a call with wrong arguments, where the operation takes them in another form."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from inspect import Parameter, signature
from types import FunctionType
from typing import Any, Final

from .operation import Operation

__all__ = ["explained", "operation_of"]

#: The most fields that a message names.
_MOST: Final = 5


def operation_of(function: FunctionType) -> Operation[Any] | None:
    """The operation that an endpoint function performs; None if it is no such function."""
    names = (function.__globals__.get(name) for name in function.__code__.co_names)
    return next((value for value in names if isinstance(value, Operation)), None)


def explained(
    error: TypeError, function: Callable[..., Any], arguments: tuple[Any, ...], named: Mapping[str, Any]
) -> TypeError:
    """The error of a call, with what its operation takes instead if the call gave them in another form.

    Args:
        error: The error.
        function: The function that was called.
        arguments: The arguments of the call by position.
        named: Those by name.
    """
    operation = operation_of(function) if isinstance(function, FunctionType) else None
    if operation is None or _fits(function, arguments, named):
        return error
    parameters = signature(function).parameters
    keywords = [name for name, one in parameters.items() if one.kind is Parameter.KEYWORD_ONLY]
    unknown = [name for name in named if name not in parameters]
    surplus = len(arguments) > len(parameters) - len(keywords)
    if "body" in keywords and "body" not in named and (unknown or surplus):
        fields = ", ".join(f'"{name}": ...' for name in unknown) or "..."
        hint = f"takes its body as one argument: body={{{fields}}}"
    elif keywords and (surplus or ("body" in unknown and operation.body is not None)):
        what = "its parameters" if operation.body is None else "the fields of its body"
        fields = ", ".join(f"{name}=..." for name in keywords[:_MOST])
        hint = f"takes {what} as keywords: {fields}{', ...' if keywords[_MOST:] else ''}"
    else:
        return error
    return TypeError(f"{error}; {operation.name} {hint}")


def _fits(function: Callable[..., Any], arguments: tuple[Any, ...], named: Mapping[str, Any]) -> bool:
    """Whether the arguments are those of the function, so that an error came from its body."""
    try:
        signature(function).bind(*arguments, **named)
    except TypeError:
        return False
    return True
