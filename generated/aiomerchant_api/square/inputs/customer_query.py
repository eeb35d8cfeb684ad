"""Mappings given for CustomerQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from ..inputs.customer_text_filter import CustomerTextFilterDict
    from ..inputs.filter_value import FilterValueDict
    from ..inputs.time_range import TimeRangeDict
    from ..models.customer_query import (
        CustomerAddressFilter,
        CustomerCreationSourceFilter,
        CustomerCustomAttributeFilter,
        CustomerCustomAttributeFilters,
        CustomerCustomAttributeFilterValue,
        CustomerFilter,
        CustomerSort,
        FloatNumberRange,
    )
    from ..models.customer_text_filter import CustomerTextFilter
    from ..models.enums import (
        Country,
        CustomerCreationSource,
        CustomerInclusionExclusion,
        CustomerSortField,
        SortOrder,
    )
    from ..models.filter_value import FilterValue
    from ..models.time_range import TimeRange


class CustomerQueryDict(TypedDict, total=False):
    filter: CustomerFilter | CustomerFilterDict | None
    sort: CustomerSort | CustomerSortDict | None


class CustomerAddressFilterDict(TypedDict, total=False):
    postal_code: CustomerTextFilter | CustomerTextFilterDict | None
    country: Country | None


class CustomerCreationSourceFilterDict(TypedDict, total=False):
    values: Sequence[CustomerCreationSource] | None
    rule: CustomerInclusionExclusion | None


class CustomerCustomAttributeFilterDict(TypedDict, total=False):
    key: Required[str]
    filter: CustomerCustomAttributeFilterValue | CustomerCustomAttributeFilterValueDict | None
    updated_at: TimeRange | TimeRangeDict | None


class CustomerCustomAttributeFilterValueDict(TypedDict, total=False):
    email: CustomerTextFilter | CustomerTextFilterDict | None
    phone: CustomerTextFilter | CustomerTextFilterDict | None
    text: CustomerTextFilter | CustomerTextFilterDict | None
    selection: FilterValue | FilterValueDict | None
    date: TimeRange | TimeRangeDict | None
    number: FloatNumberRange | FloatNumberRangeDict | None
    boolean: bool | None
    address: CustomerAddressFilter | CustomerAddressFilterDict | None


class CustomerCustomAttributeFiltersDict(TypedDict, total=False):
    filters: Sequence[CustomerCustomAttributeFilter | CustomerCustomAttributeFilterDict] | None


class CustomerFilterDict(TypedDict, total=False):
    creation_source: CustomerCreationSourceFilter | CustomerCreationSourceFilterDict | None
    created_at: TimeRange | TimeRangeDict | None
    updated_at: TimeRange | TimeRangeDict | None
    email_address: CustomerTextFilter | CustomerTextFilterDict | None
    phone_number: CustomerTextFilter | CustomerTextFilterDict | None
    reference_id: CustomerTextFilter | CustomerTextFilterDict | None
    group_ids: FilterValue | FilterValueDict | None
    custom_attribute: CustomerCustomAttributeFilters | CustomerCustomAttributeFiltersDict | None
    segment_ids: FilterValue | FilterValueDict | None


class CustomerSortDict(TypedDict, total=False):
    field: CustomerSortField | None
    order: SortOrder | None


class FloatNumberRangeDict(TypedDict, total=False):
    start_at: str | None
    end_at: str | None
