"""The model CustomerFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.customer_creation_source_filter import CustomerCreationSourceFilter
    from ..models.customer_custom_attribute_filters import CustomerCustomAttributeFilters
    from ..models.customer_text_filter import CustomerTextFilter
    from ..models.filter_value import FilterValue
    from ..models.time_range import TimeRange


@define(kw_only=True, eq=False, repr=False)
class CustomerFilter(Model):
    """Which customers.

    Attributes:
        creation_source: By how the profile came to be.
        created_at: By time of creation.
        updated_at: By time of the last change.
        email_address: By email address, in any case of letters.
        phone_number: By phone number; exact ones in E.164.
        reference_id: By the ID of your own, in any case of letters.
        group_ids: By groups, as `any`, `all` or `none` of the IDs.
        custom_attribute: By custom attributes, at most 10.
        segment_ids: By segments, at most three IDs.
    """

    creation_source: CustomerCreationSourceFilter | None = None
    created_at: TimeRange | None = field(default=None, metadata=NOT_NULL)
    updated_at: TimeRange | None = field(default=None, metadata=NOT_NULL)
    email_address: CustomerTextFilter | None = None
    phone_number: CustomerTextFilter | None = None
    reference_id: CustomerTextFilter | None = None
    group_ids: FilterValue | None = None
    custom_attribute: CustomerCustomAttributeFilters | None = None
    segment_ids: FilterValue | None = None
