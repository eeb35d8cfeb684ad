"""The bodies of Polar's errors: `error` and `detail`, where `detail` is a text or a list of faults."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from aiomerchant.errors import Detail
from aiomerchant.masking import one_line
from aiomerchant.provider import ErrorBody

if TYPE_CHECKING:
    from aiomerchant.messages import RawReply

__all__ = ["EXPECTED", "lacks_version", "read_error"]

#: https://docs.pydantic.dev/latest/errors/validation_errors/
EXPECTED: Final[Mapping[str, str]] = {
    **dict.fromkeys(("dict_type", "model_attributes_type", "model_type"), "object"),
    "list_type": "array",
    **dict.fromkeys(("datetime_from_date_parsing", "datetime_parsing", "datetime_type"), "date-time"),
    **dict.fromkeys(("date_from_datetime_parsing", "date_parsing", "date_type"), "date"),
}


def read_error(body: Mapping[str, Any], sent: Mapping[str, Any]) -> ErrorBody | None:
    """The body of a 422, which lists its faults. Their `input` repeats the request, and is left out.

    A value that fits no member of a union is a fault of each member. The faults are the same once the names
    of the members are left out of their locations.
    """
    items = body.get("detail")
    if not isinstance(items, list) or not items:
        return None
    # Faults that Polar's own code finds are located without unions.
    known = {} if body.get("error") == "PolarRequestValidationError" else sent
    details = tuple(dict.fromkeys(_detail(item, known) for item in items))
    return ErrorBody(one_line(body.get("error")), None, details)


def lacks_version(reply: RawReply, body: Any, version: str) -> bool:
    """True if Polar may not know an API version.

    It answers 404 to each path of a version that it does not know. Other answers name
    their version:
    https://github.com/polarsource/polar/blob/main/server/polar/kit/versioning.py
    """
    unserved = reply.headers.get("polar-version") != version
    return reply.status == 404 and body == {"detail": "Not Found"} and unserved


def _detail(item: Any, sent: Mapping[str, Any]) -> Detail:
    fault = item if isinstance(item, dict) else {}
    loc = fault.get("loc")
    given = loc if isinstance(loc, list) else []
    # The first step is body, query or path; the rest is the path of the field, as Square has it.
    # It is compared and not looked up in a set: the body of an error may hold anything, such as a list.
    first, *rest = given or [None]
    steps: list[Any] = [first, *rest]
    if first in ("body", "query", "path"):
        steps = rest
        if first in sent:
            steps = list(_fields(rest, sent[first], missing=fault.get("type") == "missing"))
    return Detail(
        code=one_line(fault.get("type")),
        message=one_line(fault.get("msg")) or one_line(item),
        field=one_line(".".join(str(step) for step in steps if isinstance(step, str | int))),
    )


def _fields(steps: list[Any], value: Any, *, missing: bool) -> Iterator[Any]:
    """The steps of a location that lead through the value that was sent; the others are members of unions.

    Pydantic puts the tag or the type of a member behind the field that holds the union:
    https://docs.pydantic.dev/latest/errors/errors/

    Args:
        steps: The location.
        value: The value that was sent there.
        missing: True if the last step is a field that was not sent.
    """
    for index, step in enumerate(steps, 1):
        known: Any = dict(enumerate(value)) if isinstance(value, list) else value
        if isinstance(known, dict) and isinstance(step, str | int) and step in known:
            value = known[step]
            yield step
        elif missing and index == len(steps):
            yield step
