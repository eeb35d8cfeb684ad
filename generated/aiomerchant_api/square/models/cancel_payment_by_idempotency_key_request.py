"""The model CancelPaymentByIdempotencyKeyRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CancelPaymentByIdempotencyKeyRequest(Model):
    """Schema `CancelPaymentByIdempotencyKeyRequest`.

    Attributes:
        idempotency_key: Key with which the payment was to be created; always give it. 1 to 45 characters.
    """

    idempotency_key: str
