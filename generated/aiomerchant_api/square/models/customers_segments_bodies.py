"""The bodies of customers segments. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.error import Error


@model
class CustomerSegment(Model):
    """A group of customers, filled by rules.

    Attributes:
        id: ID of the segment. At most 255 characters.
        name: Name of the segment.
        created_at: Time of creation.
        updated_at: Time of the last change.
    """

    id: str
    name: str
    created_at: datetime | None = None
    updated_at: datetime | None = None


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


@model
class RetrieveCustomerSegmentResponse(Model):
    """Schema `RetrieveCustomerSegmentResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        segment: The segment.
    """

    errors: list[Error] | None = None
    segment: CustomerSegment
