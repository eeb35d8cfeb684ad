"""The model CancelPaymentByIdempotencyKeyResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class CancelPaymentByIdempotencyKeyResponse(Model):
    """Schema `CancelPaymentByIdempotencyKeyResponse`.

    Attributes:
        errors: What went wrong, if anything did.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class CancelPaymentByIdempotencyKeyRequest(Model):
    """Schema `CancelPaymentByIdempotencyKeyRequest`.

    Attributes:
        idempotency_key: Key with which the payment was to be created; always give it. 1 to 45 characters.
    """

    idempotency_key: str
