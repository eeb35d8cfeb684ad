"""The model CustomerCreatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.customer import Customer
    from ..models.customer_created_event_event_context import CustomerCreatedEventEventContext


@define(kw_only=True, eq=False, repr=False)
class CustomerCreatedEventObject(Model):
    """Schema `CustomerCreatedEventObject`."""

    customer: Customer | None = None
    event_context: CustomerCreatedEventEventContext | None = None
