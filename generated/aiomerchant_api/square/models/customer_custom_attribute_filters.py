"""The model CustomerCustomAttributeFilters.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.customer_custom_attribute_filter import CustomerCustomAttributeFilter


@define(kw_only=True, eq=False, repr=False)
class CustomerCustomAttributeFilters(Model):
    """Schema `CustomerCustomAttributeFilters`."""

    filters: list[CustomerCustomAttributeFilter] | None = None
