"""The model PayOrderRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class PayOrderRequest(Model):
    """Schema `PayOrderRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. 1 to 192 characters.
        order_version: Version that the order must still have; by default any.
        payment_ids: IDs of approved payments, made for this order, that add up to its total; empty for a
            total of 0.
    """

    idempotency_key: str
    order_version: int | None = None
    payment_ids: list[str] | None = None
