"""The model ListCustomerSegmentsResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.customer_segment import CustomerSegment
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class ListCustomerSegmentsResponse(Model):
    """Schema `ListCustomerSegmentsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        segments: The segments.
        cursor: Where the next page begins; none after the last.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    segments: list[CustomerSegment] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
