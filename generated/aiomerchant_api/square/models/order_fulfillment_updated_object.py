"""The model OrderFulfillmentUpdatedObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.order_fulfillment_updated import OrderFulfillmentUpdated


@define(kw_only=True, eq=False, repr=False)
class OrderFulfillmentUpdatedObject(Model):
    """Schema `OrderFulfillmentUpdatedObject`."""

    order_fulfillment_updated: OrderFulfillmentUpdated | None = None
