"""SearchAvailabilityQuery, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.filter_value import FilterValue
    from ..models.time_range import TimeRange


@model
class SearchAvailabilityQuery(Model):
    """Schema `SearchAvailabilityQuery`."""

    filter: SearchAvailabilityFilter


@model
class SearchAvailabilityFilter(Model):
    """Schema `SearchAvailabilityFilter`.

    Attributes:
        location_id: At most 32 characters.
        booking_id: At most 36 characters.
    """

    start_at_range: TimeRange
    location_id: Nullable[str] = ABSENT
    segment_filters: Nullable[list[SegmentFilter]] = ABSENT
    booking_id: Nullable[str] = ABSENT


@model
class SegmentFilter(Model):
    """Schema `SegmentFilter`.

    Attributes:
        service_variation_id: 1 to 36 characters.
    """

    service_variation_id: str
    team_member_id_filter: Nullable[FilterValue] = ABSENT
