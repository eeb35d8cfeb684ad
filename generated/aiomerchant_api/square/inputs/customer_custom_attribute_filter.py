"""A mapping given for CustomerCustomAttributeFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..inputs.customer_custom_attribute_filter_value import CustomerCustomAttributeFilterValueDict
    from ..inputs.time_range import TimeRangeDict
    from ..models.customer_custom_attribute_filter_value import CustomerCustomAttributeFilterValue
    from ..models.time_range import TimeRange


class CustomerCustomAttributeFilterDict(TypedDict, total=False):
    """Schema `CustomerCustomAttributeFilter` as a mapping by wire names."""

    key: Required[str]
    filter: CustomerCustomAttributeFilterValue | CustomerCustomAttributeFilterValueDict | None
    updated_at: TimeRange | TimeRangeDict | None
