"""A mapping given for Booking.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..inputs.address import AddressDict
    from ..inputs.appointment_segment import AppointmentSegmentDict
    from ..inputs.booking_creator_details import BookingCreatorDetailsDict
    from ..models.address import Address
    from ..models.appointment_segment import AppointmentSegment
    from ..models.booking_booking_source import BookingBookingSource
    from ..models.booking_creator_details import BookingCreatorDetails
    from ..models.booking_status import BookingStatus
    from ..models.business_appointment_settings_booking_location_type import (
        BusinessAppointmentSettingsBookingLocationType,
    )


class BookingDict(TypedDict, total=False):
    """Schema `Booking` as a mapping by wire names."""

    id: str | None
    version: int | None
    status: BookingStatus | None
    created_at: datetime | None
    updated_at: datetime | None
    start_at: datetime | None
    location_id: str | None
    customer_id: str | None
    customer_note: str | None
    seller_note: str | None
    appointment_segments: Sequence[AppointmentSegment | AppointmentSegmentDict] | None
    transition_time_minutes: int | None
    all_day: bool | None
    location_type: BusinessAppointmentSettingsBookingLocationType | None
    creator_details: BookingCreatorDetails | BookingCreatorDetailsDict | None
    source: BookingBookingSource | None
    address: Address | AddressDict | None
