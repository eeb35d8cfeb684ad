"""PayOrderResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.order import Order


@model
class PayOrderResponse(Model):
    """Schema `PayOrderResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        order: The order with its computed totals.
    """

    errors: list[Error] | None = None
    order: Order


@model
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
    order_version: Nullable[int] = ABSENT
    payment_ids: Nullable[list[str]] = ABSENT
