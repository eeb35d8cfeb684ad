"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from aiomerchant_core import Null

    from ..inputs.address import AddressDict
    from ..inputs.appointment import AppointmentSegmentDict
    from ..inputs.custom import CustomAttributeDict
    from ..inputs.filter import FilterValueDict
    from ..inputs.time import TimeRangeDict
    from ..models.address import Address
    from ..models.appointment_segment import AppointmentSegment
    from ..models.booking import BookingCreatorDetails
    from ..models.bookings_bodies import SearchAvailabilityFilter, SegmentFilter
    from ..models.custom_attribute import CustomAttribute
    from ..models.enums import (
        BookingBookingSource,
        BookingCreatorDetailsCreatorType,
        BookingStatus,
        BusinessAppointmentSettingsBookingLocationType,
    )
    from ..models.filter_value import FilterValue
    from ..models.time_range import TimeRange


class BookingDict(TypedDict, total=False):
    id: str | None
    version: int | None
    status: BookingStatus | None
    created_at: datetime | None
    updated_at: datetime | None
    start_at: datetime | Null | None
    location_id: str | Null | None
    customer_id: str | Null | None
    customer_note: str | Null | None
    seller_note: str | Null | None
    appointment_segments: Sequence[AppointmentSegment | AppointmentSegmentDict] | Null | None
    transition_time_minutes: int | None
    all_day: bool | None
    location_type: BusinessAppointmentSettingsBookingLocationType | Null | None
    creator_details: BookingCreatorDetails | BookingCreatorDetailsDict | None
    source: BookingBookingSource | None
    address: Address | AddressDict | Null | None


class BookingCreatorDetailsDict(TypedDict, total=False):
    creator_type: BookingCreatorDetailsCreatorType | None
    team_member_id: str | None
    customer_id: str | None


class BookingCustomAttributeDeleteRequestDict(TypedDict, total=False):
    booking_id: Required[str]
    key: Required[str]


class BookingCustomAttributeUpsertRequestDict(TypedDict, total=False):
    booking_id: Required[str]
    custom_attribute: Required[CustomAttribute | CustomAttributeDict]
    idempotency_key: str | Null | None


class SearchAvailabilityFilterDict(TypedDict, total=False):
    start_at_range: Required[TimeRange | TimeRangeDict]
    location_id: str | Null | None
    segment_filters: Sequence[SegmentFilter | SegmentFilterDict] | Null | None
    booking_id: str | Null | None


class SearchAvailabilityQueryDict(TypedDict, total=False):
    filter: Required[SearchAvailabilityFilter | SearchAvailabilityFilterDict]


class SegmentFilterDict(TypedDict, total=False):
    service_variation_id: Required[str]
    team_member_id_filter: FilterValue | FilterValueDict | Null | None
