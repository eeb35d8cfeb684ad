"""RetrieveBusinessBookingProfileResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import (
        BusinessAppointmentSettingsAlignmentTime,
        BusinessAppointmentSettingsBookingLocationType,
        BusinessAppointmentSettingsCancellationPolicy,
        BusinessAppointmentSettingsMaxAppointmentsPerDayLimitType,
        BusinessBookingProfileBookingPolicy,
        BusinessBookingProfileCustomerTimezoneChoice,
    )
    from ..models.error import Error
    from ..models.money import Money


@model
class RetrieveBusinessBookingProfileResponse(Model):
    """Schema `RetrieveBusinessBookingProfileResponse`."""

    business_booking_profile: BusinessBookingProfile
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
