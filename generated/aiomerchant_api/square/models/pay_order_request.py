"""The model PayOrderRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class PayOrderRequest(Model):
    """Schema `PayOrderRequest`.

    Attributes:
        idempotency_key: 1 to 192 characters.
    """

    idempotency_key: str
    order_version: int | None = None
    payment_ids: list[str] | None = None
