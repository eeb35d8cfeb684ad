"""CompletePaymentResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.payment import Payment


@model
class CompletePaymentResponse(Model):
    """Schema `CompletePaymentResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        payment: The payment.
    """

    errors: list[Error] | None = None
    payment: Payment


@model
class CompletePaymentRequest(Model):
    """Schema `CompletePaymentRequest`.

    Attributes:
        version_token: Token of the version that is expected; another one gives `VERSION_MISMATCH`.
    """

    version_token: Nullable[str] = ABSENT
