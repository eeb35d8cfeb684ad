"""The model SearchAvailabilityQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.filter_value import FilterValue
    from ..models.time_range import TimeRange


@define(kw_only=True, eq=False, repr=False)
class SearchAvailabilityQuery(Model):
    """Schema `SearchAvailabilityQuery`."""

    filter: SearchAvailabilityFilter


@define(kw_only=True, eq=False, repr=False)
class SearchAvailabilityFilter(Model):
    """Schema `SearchAvailabilityFilter`.

    Attributes:
        location_id: At most 32 characters.
        booking_id: At most 36 characters.
    """

    start_at_range: TimeRange
    location_id: str | None = None
    segment_filters: list[SegmentFilter] | None = None
    booking_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class SegmentFilter(Model):
    """Schema `SegmentFilter`.

    Attributes:
        service_variation_id: 1 to 36 characters.
    """

    service_variation_id: str
    team_member_id_filter: FilterValue | None = None
