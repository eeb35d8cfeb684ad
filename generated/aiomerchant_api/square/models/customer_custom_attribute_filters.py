"""The model CustomerCustomAttributeFilters.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.customer_custom_attribute_filter import CustomerCustomAttributeFilter


@define(kw_only=True, eq=False, repr=False)
class CustomerCustomAttributeFilters(Model):
    """Customers by custom attributes.

    Attributes:
        filters: Filters by attribute, each with another key; all must hold.
    """

    filters: list[CustomerCustomAttributeFilter] | None = None
