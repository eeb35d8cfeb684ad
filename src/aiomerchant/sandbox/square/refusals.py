"""Square's errors, as the sandbox answers with them."""

from __future__ import annotations

from typing import Final

from aiomerchant.sandbox.endpoints import Refusal
from aiomerchant.sandbox.state import Record

__all__ = ["missing", "present", "refused"]

#: https://developer.squareup.com/docs/build-basics/handling-errors
CATEGORIES: Final = {401: "AUTHENTICATION_ERROR", 402: "PAYMENT_METHOD_ERROR", 429: "RATE_LIMIT_ERROR"}


def present(record: Record) -> Record:
    """A record without what has no value: Square leaves that out."""
    return {name: value for name, value in record.items() if value is not None}


def refused(status: int, code: str, detail: str, field: str | None = None) -> Refusal:
    category = CATEGORIES.get(status) or ("API_ERROR" if status >= 500 else "INVALID_REQUEST_ERROR")
    return Refusal(
        status, {"errors": [present({"category": category, "code": code, "detail": detail, "field": field})]}
    )


def missing(field: str) -> Refusal:
    return refused(400, "MISSING_REQUIRED_PARAMETER", "Missing required parameter.", field)
