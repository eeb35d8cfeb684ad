"""The model CustomerDeletedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.customer import Customer
    from ..models.customer_deleted_event_event_context import CustomerDeletedEventEventContext


@define(kw_only=True, eq=False, repr=False)
class CustomerDeletedEventObject(Model):
    """Schema `CustomerDeletedEventObject`."""

    customer: Customer | None = None
    event_context: CustomerDeletedEventEventContext | None = None
