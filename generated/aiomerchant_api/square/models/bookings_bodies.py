"""The bodies of bookings. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.appointment_segment import AppointmentSegment
    from ..models.booking import Booking
    from ..models.enums import (
        BusinessAppointmentSettingsAlignmentTime,
        BusinessAppointmentSettingsBookingLocationType,
        BusinessAppointmentSettingsCancellationPolicy,
        BusinessAppointmentSettingsMaxAppointmentsPerDayLimitType,
        BusinessBookingProfileBookingPolicy,
        BusinessBookingProfileCustomerTimezoneChoice,
    )
    from ..models.error import Error
    from ..models.filter_value import FilterValue
    from ..models.location_booking_profile import LocationBookingProfile
    from ..models.money import Money
    from ..models.retrieve_team_member_booking_profile_response import (
        RetrieveTeamMemberBookingProfileResponse,
    )
    from ..models.time_range import TimeRange


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
class BulkRetrieveBookingsRequest(Model):
    """Schema `BulkRetrieveBookingsRequest`."""

    booking_ids: list[str]


@model
class BulkRetrieveBookingsResponse(Model):
    """Schema `BulkRetrieveBookingsResponse`."""

    bookings: dict[str, RetrieveBookingResponse] | None = None
    errors: list[Error] | None = None


@model
class BulkRetrieveTeamMemberBookingProfilesRequest(Model):
    """Schema `BulkRetrieveTeamMemberBookingProfilesRequest`."""

    team_member_ids: list[str]


@model
class BulkRetrieveTeamMemberBookingProfilesResponse(Model):
    """Schema `BulkRetrieveTeamMemberBookingProfilesResponse`."""

    team_member_booking_profiles: dict[str, RetrieveTeamMemberBookingProfileResponse] | None = None
    errors: list[Error] | None = None


@model
class BusinessAppointmentSettings(Model):
    """Schema `BusinessAppointmentSettings`.

    Attributes:
        location_types: One of BUSINESS_LOCATION, CUSTOMER_LOCATION, PHONE.
        alignment_time: One of SERVICE_DURATION, QUARTER_HOURLY, HALF_HOURLY, HOURLY.
        max_appointments_per_day_limit_type: One of PER_TEAM_MEMBER, PER_LOCATION.
        cancellation_policy: One of CANCELLATION_TREATED_AS_NO_SHOW, CUSTOM_POLICY.
        cancellation_policy_text: At most 65536 characters.
    """

    location_types: Nullable[list[BusinessAppointmentSettingsBookingLocationType]] = ABSENT
    alignment_time: Nullable[BusinessAppointmentSettingsAlignmentTime] = ABSENT
    min_booking_lead_time_seconds: Nullable[int] = ABSENT
    max_booking_lead_time_seconds: Nullable[int] = ABSENT
    any_team_member_booking_enabled: Nullable[bool] = ABSENT
    multiple_service_booking_enabled: Nullable[bool] = ABSENT
    max_appointments_per_day_limit_type: Nullable[
        BusinessAppointmentSettingsMaxAppointmentsPerDayLimitType
    ] = ABSENT
    max_appointments_per_day_limit: Nullable[int] = ABSENT
    cancellation_window_seconds: Nullable[int] = ABSENT
    cancellation_fee_money: Nullable[Money] = ABSENT
    cancellation_policy: Nullable[BusinessAppointmentSettingsCancellationPolicy] = ABSENT
    cancellation_policy_text: Nullable[str] = ABSENT
    skip_booking_flow_staff_selection: Nullable[bool] = ABSENT


@model
class BusinessBookingProfile(Model):
    """Schema `BusinessBookingProfile`.

    Attributes:
        seller_id: At most 32 characters.
        customer_timezone_choice: One of BUSINESS_LOCATION_TIMEZONE, CUSTOMER_CHOICE.
        booking_policy: One of ACCEPT_ALL, REQUIRES_ACCEPTANCE.
    """

    seller_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    booking_enabled: Nullable[bool] = ABSENT
    customer_timezone_choice: Nullable[BusinessBookingProfileCustomerTimezoneChoice] = ABSENT
    booking_policy: Nullable[BusinessBookingProfileBookingPolicy] = ABSENT
    allow_user_cancel: Nullable[bool] = ABSENT
    business_appointment_settings: Nullable[BusinessAppointmentSettings] = ABSENT
    support_seller_level_writes: Nullable[bool] = ABSENT


@model
class CancelBookingRequest(Model):
    """Schema `CancelBookingRequest`.

    Attributes:
        idempotency_key: At most 255 characters.
    """

    idempotency_key: Nullable[str] = ABSENT
    booking_version: Nullable[int] = ABSENT


@model
class CancelBookingResponse(Model):
    """Schema `CancelBookingResponse`."""

    booking: Booking
    errors: list[Error] | None = None


@model
class CreateBookingRequest(Model):
    """Schema `CreateBookingRequest`.

    Attributes:
        idempotency_key: At most 255 characters.
    """

    idempotency_key: str | None = None
    booking: Booking


@model
class CreateBookingResponse(Model):
    """Schema `CreateBookingResponse`."""

    booking: Booking
    errors: list[Error] | None = None


@model
class ListBookingsResponse(Model):
    """Schema `ListBookingsResponse`.

    Attributes:
        cursor: At most 65536 characters.
    """

    bookings: list[Booking] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None


@model
class RetrieveBookingResponse(Model):
    """Schema `RetrieveBookingResponse`."""

    booking: Booking | None = None
    errors: list[Error] | None = None


@model
class RetrieveBusinessBookingProfileResponse(Model):
    """Schema `RetrieveBusinessBookingProfileResponse`."""

    business_booking_profile: BusinessBookingProfile
    errors: list[Error] | None = None


@model
class RetrieveLocationBookingProfileResponse(Model):
    """Schema `RetrieveLocationBookingProfileResponse`."""

    location_booking_profile: LocationBookingProfile
    errors: list[Error] | None = None


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
class SearchAvailabilityQuery(Model):
    """Schema `SearchAvailabilityQuery`."""

    filter: SearchAvailabilityFilter


@model
class SearchAvailabilityRequest(Model):
    """Schema `SearchAvailabilityRequest`."""

    query: SearchAvailabilityQuery


@model
class SearchAvailabilityResponse(Model):
    """Schema `SearchAvailabilityResponse`."""

    availabilities: list[Availability] | None = None
    errors: list[Error] | None = None


@model
class SegmentFilter(Model):
    """Schema `SegmentFilter`.

    Attributes:
        service_variation_id: 1 to 36 characters.
    """

    service_variation_id: str
    team_member_id_filter: Nullable[FilterValue] = ABSENT


@model
class UpdateBookingRequest(Model):
    """Schema `UpdateBookingRequest`.

    Attributes:
        idempotency_key: At most 255 characters.
    """

    idempotency_key: Nullable[str] = ABSENT
    booking: Booking


@model
class UpdateBookingResponse(Model):
    """Schema `UpdateBookingResponse`."""

    booking: Booking
    errors: list[Error] | None = None
