"""UpdateOrderResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.order import Order


@model
class UpdateOrderResponse(Model):
    """Schema `UpdateOrderResponse`.

    Attributes:
        order: The order with its computed totals.
        errors: What went wrong, if anything did.
    """

    order: Order
    errors: list[Error] | None = None


@model
class UpdateOrderRequest(Model):
    """Schema `UpdateOrderRequest`.

    Attributes:
        order: The changed fields and the current `version`; list elements are found by their `uid`.
        fields_to_clear: Paths of fields and list elements to empty, such as `line_items[UID].note`.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 192 characters.
    """

    order: Nullable[Order] = ABSENT
    fields_to_clear: Nullable[list[str]] = ABSENT
    idempotency_key: Nullable[str] = ABSENT
