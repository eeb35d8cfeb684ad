"""UpdatePaymentResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.payment import Payment


@model
class UpdatePaymentResponse(Model):
    """Schema `UpdatePaymentResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        payment: The payment.
    """

    errors: list[Error] | None = None
    payment: Payment


@model
class UpdatePaymentRequest(Model):
    """Schema `UpdatePaymentRequest`.

    Attributes:
        payment: The changed fields: `amount_money`, `tip_money` or `version_token`.
        idempotency_key: Key by which a repeated call changes once; left out, a UUID is made for the call. 1
            to 45 characters.
    """

    payment: Nullable[Payment] = ABSENT
    idempotency_key: str
