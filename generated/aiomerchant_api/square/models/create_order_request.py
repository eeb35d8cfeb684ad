"""CreateOrderRequest. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.order import Order


@model
class CreateOrderRequest(Model):
    """Schema `CreateOrderRequest`.

    Attributes:
        order: The order; its totals are computed.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 192 characters.
    """

    order: Order | None = None
    idempotency_key: str | None = None
