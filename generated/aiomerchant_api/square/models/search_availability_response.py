"""The model SearchAvailabilityResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.appointment_segment import AppointmentSegment
    from ..models.error import Error
    from ..models.search_availability_query import SearchAvailabilityQuery


@define(kw_only=True, eq=False, repr=False)
class SearchAvailabilityResponse(Model):
    """Schema `SearchAvailabilityResponse`."""

    availabilities: list[Availability] | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class Availability(Model):
    """Schema `Availability`.

    Attributes:
        location_id: At most 32 characters.
    """

    start_at: datetime | None = None
    location_id: str | None = field(default=None, metadata=NOT_NULL)
    appointment_segments: list[AppointmentSegment] | None = None


@define(kw_only=True, eq=False, repr=False)
class SearchAvailabilityRequest(Model):
    """Schema `SearchAvailabilityRequest`."""

    query: SearchAvailabilityQuery
