"""Booking, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

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


@model
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

    id: str | None = None
    version: int | None = None
    status: BookingStatus | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
    start_at: Nullable[datetime] = ABSENT
    location_id: Nullable[str] = ABSENT
    customer_id: Nullable[str] = ABSENT
    customer_note: Nullable[str] = ABSENT
    seller_note: Nullable[str] = ABSENT
    appointment_segments: Nullable[list[AppointmentSegment]] = ABSENT
    transition_time_minutes: int | None = None
    all_day: bool | None = None
    location_type: Nullable[BusinessAppointmentSettingsBookingLocationType] = ABSENT
    creator_details: BookingCreatorDetails | None = None
    source: BookingBookingSource | None = None
    address: Nullable[Address] = ABSENT


@model
class BookingCreatorDetails(Model):
    """Schema `BookingCreatorDetails`.

    Attributes:
        creator_type: One of TEAM_MEMBER, CUSTOMER.
        team_member_id: At most 32 characters.
        customer_id: At most 192 characters.
    """

    creator_type: BookingCreatorDetailsCreatorType | None = None
    team_member_id: str | None = None
    customer_id: str | None = None
