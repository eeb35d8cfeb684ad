"""Results of Square's bulk operations: the items of an answer, and errors beside data.

An item is recognized by its shape: a model with `errors` of its own, in a mapping that the answer holds. So
the bulk operations of a new API version work as well.
https://developer.squareup.com/docs/build-basics/handling-errors
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, overload

from attrs import fields, frozen

from aiomerchant.errors import Detail, PartialError
from aiomerchant.masking import one_line
from aiomerchant_core import Model

from .codec import encode
from .error_bodies import detail
from .provider import PROVIDER

__all__ = ["Result", "errors_in", "raise_for_errors", "results"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
M = TypeVar("M", bound=Model)


@frozen
class Result(Generic[T]):
    """The result of one item of a bulk operation.

    Attributes:
        key: The item's key in the request: the idempotency key of an object to create, else an id.
        value: The answer for this item, as of the operation for a single item.
        errors: The errors of the item; empty if it succeeded.
    """

    key: str
    value: T
    errors: tuple[Detail, ...] = ()


def errors_in(answer: Model) -> tuple[Detail, ...]:
    """The errors of an answer, or of the value of a `Result`, without those of its items."""
    errors = getattr(answer, "errors", None)
    if not isinstance(errors, list):
        return ()
    return tuple(map(detail, encode(errors)))


if TYPE_CHECKING:
    # The fields that hold the items, so that type checkers know their types.

    class _Bookings(Protocol[T_co]):
        @property
        def bookings(self) -> Mapping[str, T_co] | None: ...

    class _Profiles(Protocol[T_co]):
        @property
        def team_member_booking_profiles(self) -> Mapping[str, T_co] | None: ...

    class _Responses(Protocol[T_co]):
        @property
        def responses(self) -> Mapping[str, T_co] | None: ...

    class _TeamMembers(Protocol[T_co]):
        @property
        def team_members(self) -> Mapping[str, T_co] | None: ...

    class _Values(Protocol[T_co]):
        @property
        def values(self) -> Mapping[str, T_co] | None: ...

    _Bulk = _Bookings[T] | _Profiles[T] | _Responses[T] | _TeamMembers[T] | _Values[T]


@overload
def results(answer: _Bulk[T]) -> list[Result[T]]: ...


@overload
def results(answer: Model) -> list[Result[Any]]: ...


def results(answer: Any) -> list[Result[Any]]:
    """The results of a bulk operation, in the order of the answer.

    The answer of another operation has none.
    """
    return [
        Result(key, value, errors_in(value))
        for field in fields(type(answer))
        for key, value in _items(getattr(answer, field.name)).items()
    ]


def raise_for_errors(answer: M) -> M:
    """Return an answer if it holds no errors, neither beside its data nor in an item of a bulk operation.

    Raises:
        PartialError: It holds errors. `details` has all of them, those of the answer itself first, and
            `answer` is the answer: other items succeeded.
    """
    own, items = errors_in(answer), results(answer)
    failed = [item for item in items if item.errors]
    details = (*own, *(one for item in failed for one in item.errors))
    if not details:
        return answer
    summary = f"{len(failed)} of {len(items)} items failed" if failed else "there are errors beside the data"
    first = "" if own or not failed else f"{one_line(failed[0].key)!r}: "
    why = str(details[0]) or "no reason is given"
    error = PartialError(
        f"{summary}; first {first}{why}", status=200, code=details[0].code, details=details, answer=answer
    )
    error.provider = PROVIDER.name
    raise error


def _items(value: Any) -> Mapping[str, Any]:
    if isinstance(value, dict) and any(_is_item(item) for item in value.values()):
        return value
    return {}


def _is_item(value: Any) -> bool:
    return isinstance(value, Model) and hasattr(value, "errors")
