"""A mapping given for CustomerCustomAttributeFilterValue.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.customer_address_filter import CustomerAddressFilterDict
    from ..inputs.customer_text_filter import CustomerTextFilterDict
    from ..inputs.filter_value import FilterValueDict
    from ..inputs.float_number_range import FloatNumberRangeDict
    from ..inputs.time_range import TimeRangeDict
    from ..models.customer_address_filter import CustomerAddressFilter
    from ..models.customer_text_filter import CustomerTextFilter
    from ..models.filter_value import FilterValue
    from ..models.float_number_range import FloatNumberRange
    from ..models.time_range import TimeRange


class CustomerCustomAttributeFilterValueDict(TypedDict, total=False):
    """Schema `CustomerCustomAttributeFilterValue` as a mapping by wire names."""

    email: CustomerTextFilter | CustomerTextFilterDict | None
    phone: CustomerTextFilter | CustomerTextFilterDict | None
    text: CustomerTextFilter | CustomerTextFilterDict | None
    selection: FilterValue | FilterValueDict | None
    date: TimeRange | TimeRangeDict | None
    number: FloatNumberRange | FloatNumberRangeDict | None
    boolean: bool | None
    address: CustomerAddressFilter | CustomerAddressFilterDict | None
