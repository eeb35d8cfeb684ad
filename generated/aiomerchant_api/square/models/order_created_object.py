"""The model OrderCreatedObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.order_created import OrderCreated


@define(kw_only=True, eq=False, repr=False)
class OrderCreatedObject(Model):
    """Schema `OrderCreatedObject`."""

    order_created: OrderCreated | None = None
