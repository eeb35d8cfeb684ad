"""Explains calls with wrong arguments: by names that are misspelt, or in another form than they are taken."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import wraps
from inspect import CO_VARARGS, CO_VARKEYWORDS, Parameter, signature, unwrap
from types import FunctionType
from typing import Any, Final, TypeVar

from .operation import Operation
from .spelling import ALIKE, LIKE_ENOUGH, did_you_mean

__all__ = ["explained", "explains", "operation_of"]

F = TypeVar("F", bound=Callable[..., Any])

#: The most fields that a message names.
_MOST: Final = 5
#: What other APIs call parameters of lists.
_OF_LISTS: Final[Mapping[str, str]] = dict.fromkeys(
    ("count", "max_results", "page_size", "per_page", "size"), "limit"
)


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
    if not isinstance(function, FunctionType) or _fits(function, arguments, named):
        return error
    operation = operation_of(function)
    parameters = signature(function).parameters
    unknown = [name for name in named if name not in parameters]
    if unknown and (option := _option(arguments[0], unknown[0], parameters, operation, function.__name__)):
        return TypeError(f"{_unexpected(function.__name__, unknown[0])}; {option}")
    if operation is None:
        most = function.__code__.co_argcount
        if len(arguments) <= most and not unknown:
            return error  # something is missing, which Python says well
        return _misused(arguments[0], function.__name__, len(arguments) - 1, most - 1, named)
    keywords = [name for name, one in parameters.items() if one.kind is Parameter.KEYWORD_ONLY]
    surplus = len(arguments) > len(parameters) - len(keywords)
    problem: Any = _unexpected(function.__name__, unknown[0]) if unknown else error
    near = _meant(unknown[0], list(parameters)[1:], _OF_LISTS, LIKE_ENOUGH) if unknown else ""
    if "body" in keywords and "body" not in named and (unknown or surplus):
        fields = ", ".join(f'"{name}": ...' for name in unknown) or "..."
        hint = f"takes its body as one argument: body={{{fields}}}"
    elif keywords and (surplus or ("body" in unknown and operation.body) or (unknown and not near)):
        what = "its parameters" if operation.body is None else "the fields of its body"
        fields = ", ".join(f"{name}=..." for name in keywords[:_MOST])
        hint = f"takes {what} as keywords: {fields}{', ...' if keywords[_MOST:] else ''}"
    elif unknown:
        return TypeError(f"{problem}{near}")
    else:
        return error
    return TypeError(f"{problem}; {operation.name} {hint}")


def _option(
    send: Any, keyword: str, known: Collection[str], operation: Operation[Any] | None, method: str
) -> str:
    """The end of a message about an option that a call was given as a keyword; empty if it is none.

    `_elsewhere` of the `Send` that performs the operations, if it has one, has the options of its views by
    such keywords, in the form that `_meant` takes; several options stand for all.
    """
    if keyword == "idempotency_key" and operation is not None and not operation.idempotency:
        return f"{operation.name} takes no idempotency key"
    # A handwritten method knows its place only on the client itself.
    name = method if operation is None else operation.name
    call = f".{name}(...)" if operation is not None or hasattr(send, "with_options") else ""
    while (behind := getattr(send, "_send", None)) is not None:
        send = behind
    elsewhere: Mapping[str, str] = getattr(send, "_elsewhere", {})
    if keyword not in elsewhere or any(keyword in name for name in known):
        return ""
    names, comma, remark = elsewhere[keyword].partition(",")
    options = ", ".join(f"{name}=..." for name in names.split())
    note = f" ({names}{comma}{remark})" if remark else ""
    return f"here it is an option of a view: client.with_options({options}){call}{note}"


def _unexpected(name: str, keyword: str) -> str:
    # As Python says it, which from 3.13 on adds a name of its own choice.
    return f"{name}() got an unexpected keyword argument {keyword!r}"


def _meant(keyword: str, known: Collection[str], elsewhere: Mapping[str, str], least: float) -> str:
    """The end of a message about a keyword: what it is called here, or the nearest name; empty if none is.

    Args:
        keyword: The keyword.
        known: The keywords that are taken.
        elsewhere: By the names that others have for them: the keyword, if need be with a comma and a remark.
        least: How much a name must be like the nearest one, from 0 to 1.
    """
    name, comma, remark = elsewhere.get(keyword, "").partition(",")
    return (
        f"; here it is {name!r}{comma}{remark}" if name in known else did_you_mean(keyword, known, 1, least)
    )


def _fits(function: Callable[..., Any], arguments: tuple[Any, ...], named: Mapping[str, Any]) -> bool:
    """Whether the arguments are those of the function, so that an error came from its body."""
    try:
        signature(function).bind(*arguments, **named)
    except TypeError:
        return False
    return True


def explains(target: F) -> F:
    """Make a method explain a call with a misspelt keyword, or with too many arguments by position.

    `_elsewhere` of its class, if it has one, has the names that others have for its keywords: see `_meant`.

    Args:
        target: The method, or a class, of which it is the constructor.
    """
    method: Any = target
    if isinstance(method, type):
        kind: Any = method
        kind.__init__ = explains(kind.__init__)
        return target
    most = None if method.__code__.co_flags & CO_VARARGS else method.__code__.co_argcount - 1
    passed_on = method.__code__.co_flags & CO_VARKEYWORDS
    known = frozenset(_keywords(method))

    @wraps(method)
    def explaining(self: Any, /, *arguments: Any, **named: Any) -> Any:
        if (most is not None and len(arguments) > most) or not (passed_on or named.keys() <= known):
            raise _misused(self, method.__name__, len(arguments), most, named)
        return method(self, *arguments, **named)

    return explaining  # type: ignore[return-value]  # pyright: ignore[reportReturnType]  # of its signature


def _keywords(method: Any) -> Iterator[str]:
    """The names of a method's arguments, without the first."""
    code = unwrap(method).__code__
    yield from code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount]


def _misused(
    instance: object, method: str, given: int, most: int | None, named: Mapping[str, Any]
) -> TypeError:
    kind = type(instance)
    known: dict[str, None] = {}
    for one in (vars(one)[method] for one in kind.__mro__ if method in vars(one)):
        known |= dict.fromkeys(_keywords(one))
        if not unwrap(one).__code__.co_flags & CO_VARKEYWORDS:  # with which it passes the others on
            break
    name = kind.__name__ if method == "__init__" else f"{kind.__name__}.{method}"
    for keyword in named:
        if keyword not in known:
            elsewhere: Mapping[str, str] = getattr(kind, "_elsewhere", {})
            hint = _meant(keyword, known, elsewhere, ALIKE) or f"; it takes {', '.join(known)}"
            return TypeError(f"{_unexpected(name, keyword)}{hint}")
    first, others = [*known][:most], [f"{one}=..." for one in [*known][most:]][:_MOST]
    alone = f"{' and '.join(first)} alone" if first else "nothing"
    return TypeError(
        f"{name}() takes {alone} by position, and was given {given} arguments; "
        f"the others have names, as in {', '.join(others)}"
    )
