"""The model Booking, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.address import Address
    from ..models.appointment_segment import AppointmentSegment
    from ..models.enums import (
        BookingBookingSource,
        BookingCreatorDetailsCreatorType,
        BookingStatus,
        BusinessAppointmentSettingsBookingLocationType,
    )


@define(kw_only=True, eq=False, repr=False)
class Booking(Model):
    """Schema `Booking`.

    Attributes:
        id: At most 36 characters.
        status: One of PENDING, CANCELLED_BY_CUSTOMER, CANCELLED_BY_SELLER, DECLINED, ACCEPTED, NO_SHOW.
        location_id: At most 32 characters.
        customer_id: At most 192 characters.
        customer_note: At most 4096 characters.
        seller_note: At most 4096 characters.
        location_type: One of BUSINESS_LOCATION, CUSTOMER_LOCATION, PHONE.
        source: One of FIRST_PARTY_MERCHANT, FIRST_PARTY_BUYER, THIRD_PARTY_BUYER, API.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    version: int | None = field(default=None, metadata=NOT_NULL)
    status: BookingStatus | None = field(default=None, metadata=NOT_NULL)
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    start_at: datetime | None = None
    location_id: str | None = None
    customer_id: str | None = None
    customer_note: str | None = None
    seller_note: str | None = None
    appointment_segments: list[AppointmentSegment] | None = None
    transition_time_minutes: int | None = field(default=None, metadata=NOT_NULL)
    all_day: bool | None = field(default=None, metadata=NOT_NULL)
    location_type: BusinessAppointmentSettingsBookingLocationType | None = None
    creator_details: BookingCreatorDetails | None = field(default=None, metadata=NOT_NULL)
    source: BookingBookingSource | None = field(default=None, metadata=NOT_NULL)
    address: Address | None = None


@define(kw_only=True, eq=False, repr=False)
class BookingCreatorDetails(Model):
    """Schema `BookingCreatorDetails`.

    Attributes:
        creator_type: One of TEAM_MEMBER, CUSTOMER.
        team_member_id: At most 32 characters.
        customer_id: At most 192 characters.
    """

    creator_type: BookingCreatorDetailsCreatorType | None = field(default=None, metadata=NOT_NULL)
    team_member_id: str | None = field(default=None, metadata=NOT_NULL)
    customer_id: str | None = field(default=None, metadata=NOT_NULL)
