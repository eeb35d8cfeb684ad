"""Error. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.enums import ErrorCategory, ErrorCode


@model
class Error(Model):
    """What went wrong in a request.

    Attributes:
        category: Kind of error, for example `PAYMENT_METHOD_ERROR`. One of API_ERROR, AUTHENTICATION_ERROR,
            INVALID_REQUEST_ERROR, RATE_LIMIT_ERROR, PAYMENT_METHOD_ERROR, REFUND_ERROR,
            MERCHANT_SUBSCRIPTION_ERROR, EXTERNAL_VENDOR_ERROR.
        code: What went wrong, for example `CARD_EXPIRED`. One of `ErrorCode`.
        detail: What went wrong, in words for developers.
        field: Path of the field in the request, if one is to blame.
    """

    category: ErrorCategory
    code: ErrorCode
    detail: str | None = None
    field: str | None = None
