"""The model CustomerCustomAttributeFilterValue.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.customer_address_filter import CustomerAddressFilter
    from ..models.customer_text_filter import CustomerTextFilter
    from ..models.filter_value import FilterValue
    from ..models.float_number_range import FloatNumberRange
    from ..models.time_range import TimeRange


@define(kw_only=True, eq=False, repr=False)
class CustomerCustomAttributeFilterValue(Model):
    """Schema `CustomerCustomAttributeFilterValue`."""

    email: CustomerTextFilter | None = None
    phone: CustomerTextFilter | None = None
    text: CustomerTextFilter | None = None
    selection: FilterValue | None = None
    date: TimeRange | None = None
    number: FloatNumberRange | None = None
    boolean: bool | None = None
    address: CustomerAddressFilter | None = None
