"""Polar's errors, as the sandbox answers with them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, Final

from aiomerchant.polar.provider import PROVIDER
from aiomerchant.sandbox.document.contract import document
from aiomerchant.sandbox.document.formats import FORMATS
from aiomerchant.sandbox.endpoints import Refusal
from aiomerchant.sandbox.http.request_reader import Violation

__all__ = ["invalid", "invalid_request", "not_found", "problem", "refused"]

#: pydantic's type and message of a violation, as Polar's server answers with them, by keyword.
VIOLATIONS: Final = {
    "required": ("missing", "Field required"),
    "enum": ("literal_error", "Input should be {}"),
    "const": ("literal_error", "Input should be {}"),
    "minLength": ("string_too_short", "String should have at least {} character{s}"),
    "maxLength": ("string_too_long", "String should have at most {} character{s}"),
    "minimum": ("greater_than_equal", "Input should be greater than or equal to {}"),
    "maximum": ("less_than_equal", "Input should be less than or equal to {}"),
    "exclusiveMinimum": ("greater_than", "Input should be greater than {}"),
    "exclusiveMaximum": ("less_than", "Input should be less than {}"),
    "minItems": ("too_short", "List should have at least {} item{s} after validation, not {found}"),
    "maxItems": ("too_long", "List should have at most {} item{s} after validation, not {found}"),
    "additionalProperties": ("extra_forbidden", "Extra inputs are not permitted"),
    **dict.fromkeys(("unknown", "unknown field"), ("extra_forbidden", "Extra inputs are not permitted")),
    "json": ("json_invalid", "JSON decode error"),
    "content type": ("model_attributes_type", "Input should be a valid dictionary"),
}
#: The kinds of violations of how many items a list has.
ITEMS: Final = ("minItems", "maxItems")
EXPECTED: Final = {
    "string": ("string_type", "Input should be a valid string"),
    "integer": ("int_type", "Input should be a valid integer"),
    "number": ("float_type", "Input should be a valid number"),
    "boolean": ("bool_type", "Input should be a valid boolean"),
    "array": ("list_type", "Input should be a valid list"),
    "object": ("dict_type", "Input should be a valid dictionary"),
    "uuid": ("uuid_parsing", "Input should be a valid UUID"),
    "date-time": ("datetime_parsing", "Input should be a valid datetime"),
    "date": ("date_parsing", "Input should be a valid date"),
    "uri": ("url_parsing", "Input should be a valid URL"),
    "http-url": ("url_parsing", "Input should be a valid URL"),
    "ipvanyaddress": ("ip_any_address", "value is not a valid IPv4 or IPv6 address"),
    "email": ("value_error", "value is not a valid email address"),
}


#: Types and messages that depend on the invalid value.
FRACTION: Final = ("int_from_float", "Input should be a valid integer, got a number with a fractional part")
UNREADABLE: Final = ("int_parsing", "Input should be a valid integer, unable to parse string as an integer")
SCHEMES: Final = "'http' or 'https'"
SCHEME: Final = ("url_scheme", f"URL scheme should be {SCHEMES}")

#: What `ctx` calls what was expected, by pydantic's type. Others have no `ctx`, or one that says how far
#: a value could be read, which is left out.
CONTEXT: Final = {
    **dict.fromkeys(("enum", "literal_error"), "expected"),
    **dict.fromkeys(("string_too_short", "too_short"), "min_length"),
    **dict.fromkeys(("string_too_long", "too_long"), "max_length"),
    "greater_than": "gt",
    "greater_than_equal": "ge",
    "less_than": "lt",
    "less_than_equal": "le",
    "url_scheme": "expected_schemes",
}


def not_found() -> Refusal:
    return Refusal(404, {"error": "ResourceNotFound", "detail": "Not found"})


def invalid(*faults: Mapping[str, Any], error: str = "RequestValidationError") -> Refusal:
    """The 422 that says which fields are wrong."""
    return Refusal(422, {"error": error, "detail": list(faults)})


def invalid_request(violations: Iterable[Violation], *, error: str = "RequestValidationError") -> Refusal:
    """The 422 for a request that is not as documented, with a fault for each violation."""
    return invalid(*map(_fault, violations), error=error)


def refused(
    location: tuple[str | int, ...], message: str, given: Any = None, type: str = "value_error"
) -> Refusal:
    """The 422 for a value that cannot be taken as things stand."""
    fault = {"type": type, "loc": list(location), "msg": message, "input": given}
    return invalid(fault, error="PolarRequestValidationError")


def problem(status: int, error: str, detail: str) -> Refusal:
    """An error by its name."""
    return Refusal(status, {"error": error, "detail": detail})


def _fault(violation: Violation) -> Mapping[str, Any]:
    kind, message = VIOLATIONS.get(violation.kind) or EXPECTED.get(
        str(violation.expected), ("value_error", "Value error")
    )
    if violation.expected == "integer" and isinstance(violation.found, float):
        kind, message = FRACTION
    elif violation.expected == "integer" and isinstance(violation.found, str):
        kind, message = UNREADABLE
    elif violation.expected == "http-url" and FORMATS["uri"](str(violation.found)):
        kind, message = SCHEME
    elif violation.kind == "enum" and _is_named(violation.expected):
        kind = "enum"
    expected = SCHEMES if kind == "url_scheme" else _shown(violation)
    length = len(violation.found) if isinstance(violation.found, list) else 0
    fault = {
        "type": kind,
        "loc": [*violation.location, 0] if violation.kind == "json" else list(violation.location),
        "msg": message.format(expected, s="" if violation.expected == 1 else "s", found=length),
        "input": {} if violation.kind == "json" else violation.found,
    }
    if kind in CONTEXT:
        of_list = {"field_type": "List", "actual_length": length} if violation.kind in ITEMS else {}
        fault["ctx"] = {**of_list, CONTEXT[kind]: expected}
    return fault


def _shown(violation: Violation) -> Any:
    """What was expected as pydantic shows it; documents write whole bounds as `0.0`."""
    expected = violation.expected
    if violation.kind in {"enum", "const"}:
        return _listed(expected)
    return int(expected) if isinstance(expected, float) and expected.is_integer() else expected


def _is_named(values: Any) -> bool:
    """True if the document has an enum of these values by a name: then it is a class of the server."""
    return isinstance(values, list) and tuple(values) in _named_enums()


@cache
def _named_enums() -> frozenset[tuple[Any, ...]]:
    """The values of the enums with a name; the server has others as literals."""
    schemas = document(PROVIDER.name)["components"]["schemas"].values()
    return frozenset(tuple(schema["enum"]) for schema in schemas if "enum" in schema)


def _listed(values: Any) -> str:
    """Values as pydantic lists them: `'a', 'b' or 'c'`."""
    *others, last = map(repr, values if isinstance(values, list) else [values])
    return f"{', '.join(others)} or {last}" if others else last
