"""The model CustomerCreatedEventEventContext.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.customer_created_event_event_context_merge import CustomerCreatedEventEventContextMerge


@define(kw_only=True, eq=False, repr=False)
class CustomerCreatedEventEventContext(Model):
    """Schema `CustomerCreatedEventEventContext`."""

    merge: CustomerCreatedEventEventContextMerge | None = None
