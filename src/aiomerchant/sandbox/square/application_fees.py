"""Application fees: https://developer.squareup.com/docs/payments-api/take-payments-and-collect-fees."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from aiomerchant.sandbox.endpoints import Request
from aiomerchant.sandbox.state import Record

from .money import amount_in, amount_of, money, same_currency
from .refusals import refused

__all__ = ["check_scope", "returned_fee"]

SCOPE: Final = "PAYMENTS_WRITE_ADDITIONAL_RECIPIENTS"
FIELDS: Final = frozenset({"app_fee_money", "app_fee_allocations"})


def check_scope(request: Request) -> None:
    """Refuse a request about a fee, if the seller did not allow the application to take any.

    Raises:
        Refusal: The token of the request lacks the scope.
    """
    token = request.token
    if token is None or token.scope is None or SCOPE in token.scope:
        return
    if _names_fee(request.body):
        detail = f"The seller has not granted what an application fee needs: {SCOPE}."
        raise refused(403, "INSUFFICIENT_SCOPES", detail, category="AUTHENTICATION_ERROR")


def returned_fee(body: Mapping[str, Any], payment: Record, earlier: Iterable[Record]) -> Record | None:
    """What a refund takes from the application's developer.

    It is what the request says, or the share of the fee that the refund has of the payment. The last refund
    takes what is left of the fee.

    Args:
        body: The request for the refund.
        payment: The payment.
        earlier: The refunds of the payment before this one.

    Raises:
        Refusal: The payment had no fee, or the amount is larger than the refund.
    """
    fee, currency = amount_of(payment.get("app_fee_money")), payment["total_money"]["currency"]
    amount = amount_of(body["amount_money"])
    if body.get("app_fee_money") is not None:
        same_currency(body["app_fee_money"], currency, "app_fee_money")
        given = amount_in(body, "app_fee_money")
        if not fee or given > amount:
            detail = "It is more than the refund." if fee else "The payment had no application fee."
            raise refused(400, "INVALID_FEES", detail, "app_fee_money", category="REFUND_ERROR")
        return money(given, currency)
    if not fee:
        return None
    before = list(earlier)
    left = max(0, fee - sum(amount_of(refund.get("app_fee_money")) for refund in before))
    paid = amount_of(payment["total_money"])
    if amount + sum(amount_of(refund.get("amount_money")) for refund in before) == paid:
        return money(left, currency)
    return money(min(left, round(fee * amount / paid)), currency)


def _names_fee(value: Any) -> bool:
    """True if a request names a fee, at any depth."""
    if isinstance(value, dict):
        return not FIELDS.isdisjoint(value) or any(map(_names_fee, value.values()))
    return isinstance(value, list) and any(map(_names_fee, value))
