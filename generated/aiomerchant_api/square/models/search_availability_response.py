"""SearchAvailabilityResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.appointment_segment import AppointmentSegment
    from ..models.error import Error
    from ..models.search_availability_query import SearchAvailabilityQuery


@model
class SearchAvailabilityResponse(Model):
    """Schema `SearchAvailabilityResponse`."""

    availabilities: list[Availability] | None = None
    errors: list[Error] | None = None


@model
class Availability(Model):
    """Schema `Availability`.

    Attributes:
        location_id: At most 32 characters.
    """

    start_at: Nullable[datetime] = ABSENT
    location_id: str | None = None
    appointment_segments: Nullable[list[AppointmentSegment]] = ABSENT


@model
class SearchAvailabilityRequest(Model):
    """Schema `SearchAvailabilityRequest`."""

    query: SearchAvailabilityQuery
