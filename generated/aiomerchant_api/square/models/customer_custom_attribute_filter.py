"""The model CustomerCustomAttributeFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.customer_custom_attribute_filter_value import CustomerCustomAttributeFilterValue
    from ..models.time_range import TimeRange


@define(kw_only=True, eq=False, repr=False)
class CustomerCustomAttributeFilter(Model):
    """Customers by one custom attribute.

    Attributes:
        key: Key of the attribute; another application's key is written `application:key`.
        filter: By value, with the field for the attribute's data type.
        updated_at: By time of the last change, both ends included.
    """

    key: str
    filter: CustomerCustomAttributeFilterValue | None = None
    updated_at: TimeRange | None = field(default=None, metadata=NOT_NULL)
