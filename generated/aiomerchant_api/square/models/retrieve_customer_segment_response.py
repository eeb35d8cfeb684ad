"""RetrieveCustomerSegmentResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.customer_segment import CustomerSegment
    from ..models.error import Error


@model
class RetrieveCustomerSegmentResponse(Model):
    """Schema `RetrieveCustomerSegmentResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        segment: The segment.
    """

    errors: list[Error] | None = None
    segment: CustomerSegment
