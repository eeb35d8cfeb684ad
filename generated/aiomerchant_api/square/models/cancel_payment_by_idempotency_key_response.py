"""CancelPaymentByIdempotencyKeyResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error


@model
class CancelPaymentByIdempotencyKeyResponse(Model):
    """Schema `CancelPaymentByIdempotencyKeyResponse`.

    Attributes:
        errors: What went wrong, if anything did.
    """

    errors: list[Error] | None = None


@model
class CancelPaymentByIdempotencyKeyRequest(Model):
    """Schema `CancelPaymentByIdempotencyKeyRequest`.

    Attributes:
        idempotency_key: Key with which the payment was to be created; always give it. 1 to 45 characters.
    """

    idempotency_key: str
