"""The model OrderFulfillmentUpdated.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.order_fulfillment_updated_update import OrderFulfillmentUpdatedUpdate
    from ..models.order_state import OrderState


@define(kw_only=True, eq=False, repr=False)
class OrderFulfillmentUpdated(Model):
    """Schema `OrderFulfillmentUpdated`.

    Attributes:
        state: One of OPEN, COMPLETED, CANCELED, DRAFT.
    """

    order_id: str | None = None
    version: int | None = field(default=None, metadata=NOT_NULL)
    location_id: str | None = None
    state: OrderState | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    fulfillment_update: list[OrderFulfillmentUpdatedUpdate] | None = None
