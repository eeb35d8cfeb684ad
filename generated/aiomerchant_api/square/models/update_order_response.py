"""The model UpdateOrderResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.order import Order


@define(kw_only=True, eq=False, repr=False)
class UpdateOrderResponse(Model):
    """Schema `UpdateOrderResponse`.

    Attributes:
        order: The order with its computed totals.
        errors: What went wrong, if anything did.
    """

    order: Order | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class UpdateOrderRequest(Model):
    """Schema `UpdateOrderRequest`.

    Attributes:
        order: The changed fields and the current `version`; list elements are found by their `uid`.
        fields_to_clear: Paths of fields and list elements to empty, such as `line_items[UID].note`.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 192 characters.
    """

    order: Order | None = None
    fields_to_clear: list[str] | None = None
    idempotency_key: str | None = None
