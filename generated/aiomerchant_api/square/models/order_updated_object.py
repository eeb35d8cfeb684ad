"""The model OrderUpdatedObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.order_updated import OrderUpdated


@define(kw_only=True, eq=False, repr=False)
class OrderUpdatedObject(Model):
    """Schema `OrderUpdatedObject`."""

    order_updated: OrderUpdated | None = None
