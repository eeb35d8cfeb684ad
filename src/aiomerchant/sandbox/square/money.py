"""Amounts of money in Square's requests and records."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aiomerchant.sandbox.state import Record

from .refusals import missing, refused

__all__ = ["CURRENCY", "amount_in", "amount_of", "money", "same_currency"]

#: The currency of the seller.
CURRENCY = "USD"


def money(amount: int, currency: str = CURRENCY) -> Record:
    return {"amount": amount, "currency": currency}


def amount_of(value: Mapping[str, Any] | None) -> int:
    """The amount of money in a record; 0 where there is none."""
    return 0 if value is None else int(value.get("amount") or 0)


def amount_in(body: Mapping[str, Any], name: str, inside: str = "") -> int:
    """The amount in a field of a request; 0 where the field is left out.

    Args:
        body: What holds the field.
        name: The name of the field.
        inside: The path of the body in the request, with a dot at its end.

    Raises:
        Refusal: There is no amount, it is negative, or it is in no currency.
    """
    value = body.get(name)
    if value is None:
        return 0
    amount = value.get("amount") if isinstance(value, dict) else None
    if not isinstance(amount, int) or isinstance(amount, bool):
        raise refused(400, "EXPECTED_INTEGER", "Expected an integer.", f"{inside}{name}.amount")
    if amount < 0:
        raise refused(400, "VALUE_TOO_LOW", "The amount must not be negative.", f"{inside}{name}.amount")
    if not value.get("currency"):
        raise missing(f"{inside}{name}.currency")
    return amount


def same_currency(value: Mapping[str, Any], currency: str, field: str) -> None:
    """Refuse money in another currency."""
    if value.get("currency", currency) != currency:
        raise refused(400, "CURRENCY_MISMATCH", f"The currency must be {currency}.", f"{field}.currency")
