"""The model CustomerCustomAttributeFilterValue.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.customer_address_filter import CustomerAddressFilter
    from ..models.customer_text_filter import CustomerTextFilter
    from ..models.filter_value import FilterValue
    from ..models.float_number_range import FloatNumberRange
    from ..models.time_range import TimeRange


@define(kw_only=True, eq=False, repr=False)
class CustomerCustomAttributeFilterValue(Model):
    """A custom attribute's value; the field of its data type is set.

    Attributes:
        email: For an email address.
        phone: For a phone number.
        text: For a string.
        selection: For a selection, by the options' names, as `any` or `all` of them.
        date: For a date, both ends included.
        number: For a number, both ends included.
        boolean: For a boolean.
        address: For an address.
    """

    email: CustomerTextFilter | None = None
    phone: CustomerTextFilter | None = None
    text: CustomerTextFilter | None = None
    selection: FilterValue | None = None
    date: TimeRange | None = None
    number: FloatNumberRange | None = None
    boolean: bool | None = None
    address: CustomerAddressFilter | None = None
