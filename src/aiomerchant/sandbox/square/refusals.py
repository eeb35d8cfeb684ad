"""Square's errors, as the sandbox answers with them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from aiomerchant.sandbox.endpoints import Refusal
from aiomerchant.sandbox.http.request_reader import Violation
from aiomerchant.sandbox.state import Record

__all__ = ["error", "invalid", "missing", "not_found", "present", "refused", "written"]

#: https://developer.squareup.com/docs/build-basics/handling-errors
CATEGORIES: Final = {401: "AUTHENTICATION_ERROR", 402: "PAYMENT_METHOD_ERROR", 429: "RATE_LIMIT_ERROR"}

#: Square's code of a violation, by keyword: https://developer.squareup.com/reference/square/enums/ErrorCode
VIOLATIONS: Final = {
    "required": "MISSING_REQUIRED_PARAMETER",
    "enum": "INVALID_ENUM_VALUE",
    "maxLength": "VALUE_TOO_LONG",
    "minLength": "VALUE_TOO_SHORT",
    "maximum": "VALUE_TOO_HIGH",
    "minimum": "VALUE_TOO_LOW",
    "maxItems": "ARRAY_LENGTH_TOO_LONG",
    "minItems": "ARRAY_LENGTH_TOO_SHORT",
    "unknown": "UNKNOWN_QUERY_PARAMETER",
    "unknown field": "UNKNOWN_BODY_PARAMETER",
    "json": "EXPECTED_JSON_BODY",
    "content type": "INVALID_CONTENT_TYPE",
    "version": "INVALID_SQUARE_VERSION_FORMAT",
}
#: What is called by which name in the text of an error.
_PLACES: Final = {"body": "field", "header": "header Square-Version"}
EXPECTED: Final = {
    "string": "EXPECTED_STRING",
    "integer": "EXPECTED_INTEGER",
    "number": "EXPECTED_FLOAT",
    "boolean": "EXPECTED_BOOLEAN",
    "array": "EXPECTED_ARRAY",
    "object": "EXPECTED_OBJECT",
}


def present(record: Record) -> Record:
    """A record without its null fields: Square leaves those out."""
    return {name: value for name, value in record.items() if value is not None}


def refused(
    status: int, code: str, detail: str, field: str | None = None, *, category: str | None = None
) -> Refusal:
    """A refusal with one error; its category follows from the status where none is given."""
    category = (
        category or CATEGORIES.get(status) or ("API_ERROR" if status >= 500 else "INVALID_REQUEST_ERROR")
    )
    return Refusal(status, {"errors": [error(category, code, detail, field)]})


def missing(field: str) -> Refusal:
    return refused(400, "MISSING_REQUIRED_PARAMETER", "Missing required parameter.", field)


def not_found(place: str, id: str | None, field: str | None = None) -> Refusal:
    """The refusal of an id that no record has; an empty one is that of the only record of a place."""
    what = f"no `{id}` in" if id != "" else "nothing at"
    return refused(404, "NOT_FOUND", f"There is {what} {place}.", field)


def invalid(violations: Iterable[Violation]) -> Refusal:
    """The refusal of a request that is not as documented, with an error for each violation."""
    return Refusal(400, {"errors": [_violation_error(violation) for violation in violations]})


def written(location: Iterable[str | int]) -> str:
    """A location in a body as errors have it: `order.line_items[0].catalog_object_id`."""
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in location)
    return "".join(steps).removeprefix(".")


def _violation_error(violation: Violation) -> Record:
    code = VIOLATIONS.get(violation.kind) or EXPECTED.get(str(violation.expected), "INVALID_VALUE")
    where = violation.location[0]
    field = written(violation.location[1:]) if where != "header" else ""
    detail = f"The {_PLACES.get(str(where), 'parameter')} {violation.message}."
    return error("INVALID_REQUEST_ERROR", code, detail, field or None)


def error(category: str, code: str, detail: str, field: str | None = None) -> Record:
    """One of the errors that a refusal has."""
    return present({"category": category, "code": code, "detail": detail, "field": field})
