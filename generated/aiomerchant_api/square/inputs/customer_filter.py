"""A mapping given for CustomerFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.customer_creation_source_filter import CustomerCreationSourceFilterDict
    from ..inputs.customer_custom_attribute_filters import CustomerCustomAttributeFiltersDict
    from ..inputs.customer_text_filter import CustomerTextFilterDict
    from ..inputs.filter_value import FilterValueDict
    from ..inputs.time_range import TimeRangeDict
    from ..models.customer_creation_source_filter import CustomerCreationSourceFilter
    from ..models.customer_custom_attribute_filters import CustomerCustomAttributeFilters
    from ..models.customer_text_filter import CustomerTextFilter
    from ..models.filter_value import FilterValue
    from ..models.time_range import TimeRange


class CustomerFilterDict(TypedDict, total=False):
    """Schema `CustomerFilter` as a mapping by wire names."""

    creation_source: CustomerCreationSourceFilter | CustomerCreationSourceFilterDict | None
    created_at: TimeRange | TimeRangeDict | None
    updated_at: TimeRange | TimeRangeDict | None
    email_address: CustomerTextFilter | CustomerTextFilterDict | None
    phone_number: CustomerTextFilter | CustomerTextFilterDict | None
    reference_id: CustomerTextFilter | CustomerTextFilterDict | None
    group_ids: FilterValue | FilterValueDict | None
    custom_attribute: CustomerCustomAttributeFilters | CustomerCustomAttributeFiltersDict | None
    segment_ids: FilterValue | FilterValueDict | None
