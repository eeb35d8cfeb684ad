"""The errors that Square answers with, by the document's list of codes.

The document names no status of a code. It follows from the category, as Square's guide describes these, or
from the name: https://developer.squareup.com/docs/build-basics/handling-errors
"""

from __future__ import annotations

from http import HTTPStatus
from typing import Final

from aiomerchant.sandbox.document.contract import Contract
from aiomerchant.sandbox.endpoints import Refusal

from .refusals import refused

__all__ = ["coded", "codes"]

AUTHENTICATION: Final = frozenset(
    {
        "UNAUTHORIZED",
        "ACCESS_TOKEN_EXPIRED",
        "ACCESS_TOKEN_REVOKED",
        "CLIENT_DISABLED",
        "FORBIDDEN",
        "INSUFFICIENT_SCOPES",
        "APPLICATION_DISABLED",
        "V1_APPLICATION",
        "V1_ACCESS_TOKEN",
    }
)
#: Errors of authentication that a good token gets, too.
FORBIDDEN: Final = frozenset({"FORBIDDEN", "INSUFFICIENT_SCOPES", "APPLICATION_DISABLED"})
#: What a card or another source of money is declined with:
#: https://developer.squareup.com/docs/payments-api/error-codes
DECLINES: Final = frozenset(
    {
        "ACCOUNT_UNUSABLE",
        "ADDRESS_VERIFICATION_FAILURE",
        "ALLOWABLE_PIN_TRIES_EXCEEDED",
        "AMOUNT_TOO_HIGH",
        "BAD_EXPIRATION",
        "BUYER_REFUSED_PAYMENT",
        "CARDHOLDER_INSUFFICIENT_PERMISSIONS",
        "CARD_DECLINED",
        "CARD_DECLINED_CALL_ISSUER",
        "CARD_DECLINED_VERIFICATION_REQUIRED",
        "CARD_EXPIRED",
        "CARD_NOT_SUPPORTED",
        "CARD_TOKEN_EXPIRED",
        "CARD_TOKEN_USED",
        "CHIP_INSERTION_REQUIRED",
        "CURRENCY_MISMATCH",
        "CVV_FAILURE",
        "EXPIRATION_FAILURE",
        "GENERIC_DECLINE",
        "GIFT_CARD_AVAILABLE_AMOUNT",
        "INSUFFICIENT_FUNDS",
        "INSUFFICIENT_PERMISSIONS",
        "INVALID_ACCOUNT",
        "INVALID_CARD",
        "INVALID_CARD_DATA",
        "INVALID_EXPIRATION",
        "INVALID_LOCATION",
        "INVALID_PIN",
        "INVALID_POSTAL_CODE",
        "MANUALLY_ENTERED_PAYMENT_NOT_SUPPORTED",
        "PAN_FAILURE",
        "PAYMENT_LIMIT_EXCEEDED",
        "READER_DECLINED",
        "RESERVATION_DECLINED",
        "TRANSACTION_LIMIT",
        "UNSUPPORTED_CARD_BRAND",
        "UNSUPPORTED_ENTRY_METHOD",
        "VERIFY_AVS_FAILURE",
        "VERIFY_CVV_FAILURE",
        "VOICE_FAILURE",
    }
)
REFUNDS: Final = frozenset(
    {
        "REFUND_ALREADY_PENDING",
        "REFUND_AMOUNT_INVALID",
        "PAYMENT_NOT_REFUNDABLE",
        "PAYMENT_NOT_REFUNDABLE_DUE_TO_DISPUTE",
        "REFUND_DECLINED",
        "REFUND_ERROR_PAYMENT_NEEDS_COMPLETION",
        "INSUFFICIENT_PERMISSIONS_FOR_REFUND",
    }
)
#: The statuses of further codes. Those of codes that are named like a status are found by it.
STATUSES: Final = {
    "CUSTOMER_NOT_FOUND": 404,
    "MERCHANT_SUBSCRIPTION_NOT_FOUND": 404,
    "RATE_LIMITED": 429,
    "TEMPORARY_ERROR": 503,
    "VERSION_MISMATCH": 409,
}


def codes(contract: Contract) -> dict[str, int]:
    """All codes, with their status: any operation can answer any of them, as far as the document says."""
    return {code: _status(code) for code in contract.document["components"]["schemas"]["ErrorCode"]["enum"]}


def coded(code: str) -> Refusal:
    """An error by its code."""
    if code in AUTHENTICATION:
        category = "AUTHENTICATION_ERROR"
    elif code in DECLINES:
        category = "PAYMENT_METHOD_ERROR"
    elif code in REFUNDS:
        category = "REFUND_ERROR"
    else:
        category = None
    return refused(_status(code), code, "This sandbox was asked to fail.", category=category)


def _status(code: str) -> int:
    if code in AUTHENTICATION:
        return 403 if code in FORBIDDEN else 401
    if code in DECLINES:
        return 402
    named = HTTPStatus.__members__.get(code)
    return STATUSES.get(code) or (400 if named is None else named.value)
