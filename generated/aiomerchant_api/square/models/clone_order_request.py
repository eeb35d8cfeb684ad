"""The model CloneOrderRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class CloneOrderRequest(Model):
    """Schema `CloneOrderRequest`.

    Attributes:
        order_id: ID of the order to copy.
        version: Version that the order must still have; by default any.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.
    """

    order_id: str
    version: int | None = field(default=None, metadata=NOT_NULL)
    idempotency_key: str | None = None
