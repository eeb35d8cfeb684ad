"""The bodies of Square's errors: `errors`, a list, also in answers with status 200.

https://developer.squareup.com/docs/build-basics/handling-errors
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from aiomerchant.errors import Detail
from aiomerchant.masking import one_line
from aiomerchant.provider import ErrorBody

__all__ = ["EXPECTED", "detail", "holds_errors_alone", "read_error"]

#: https://developer.squareup.com/reference/square/enums/ErrorCode
EXPECTED: Final[Mapping[str, str]] = {
    "EXPECTED_OBJECT": "object",
    "EXPECTED_MAP": "object",
    "EXPECTED_ARRAY": "array",
    "INVALID_TIME": "date-time",
}


def read_error(body: Mapping[str, Any], sent: Mapping[str, Any]) -> ErrorBody | None:
    """The body of an error: a list with at least one `Error`."""
    items = body.get("errors")
    if not isinstance(items, list) or not items:
        return None
    details = tuple(map(detail, items))
    return ErrorBody(details[0].code, None, details)


def detail(item: Any) -> Detail:
    """An `Error` of Square's, as JSON."""
    error = item if isinstance(item, dict) else {}
    return Detail(
        code=one_line(error.get("code")) or one_line(error.get("category")),
        message=one_line(error.get("detail")) or one_line(item),
        field=one_line(error.get("field")),
    )


def holds_errors_alone(body: Mapping[str, Any]) -> bool:
    """Whether the body of an answer holds errors and nothing else.

    Errors beside data are no failure of the call, such as those of a bulk operation's items.
    """
    errors = body.get("errors")
    if not isinstance(errors, list) or not errors:
        return False
    return all(value in (None, "", [], {}) for name, value in body.items() if name != "errors")
