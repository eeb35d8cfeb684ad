"""CloneOrderResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.order import Order


@model
class CloneOrderResponse(Model):
    """Schema `CloneOrderResponse`.

    Attributes:
        order: The order with its computed totals.
        errors: What went wrong, if anything did.
    """

    order: Order
    errors: list[Error] | None = None


@model
class CloneOrderRequest(Model):
    """Schema `CloneOrderRequest`.

    Attributes:
        order_id: ID of the order to copy.
        version: Version that the order must still have; by default any.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.
    """

    order_id: str
    version: int | None = None
    idempotency_key: Nullable[str] = ABSENT
