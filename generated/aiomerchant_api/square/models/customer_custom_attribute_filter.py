"""The model CustomerCustomAttributeFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.customer_custom_attribute_filter_value import CustomerCustomAttributeFilterValue
    from ..models.time_range import TimeRange


@define(kw_only=True, eq=False, repr=False)
class CustomerCustomAttributeFilter(Model):
    """Schema `CustomerCustomAttributeFilter`."""

    key: str
    filter: CustomerCustomAttributeFilterValue | None = None
    updated_at: TimeRange | None = None
