"""ListCustomerSegmentsResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.customer_segment import CustomerSegment
    from ..models.error import Error


@model
class ListCustomerSegmentsResponse(Model):
    """Schema `ListCustomerSegmentsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        segments: The segments.
        cursor: Where the next page begins; none after the last.
    """

    errors: list[Error] | None = None
    segments: list[CustomerSegment] | None = None
    cursor: str | None = None
