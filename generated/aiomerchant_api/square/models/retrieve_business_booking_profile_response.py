"""The model RetrieveBusinessBookingProfileResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

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


@define(kw_only=True, eq=False, repr=False)
class RetrieveBusinessBookingProfileResponse(Model):
    """Schema `RetrieveBusinessBookingProfileResponse`."""

    business_booking_profile: BusinessBookingProfile | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class BusinessAppointmentSettings(Model):
    """Schema `BusinessAppointmentSettings`.

    Attributes:
        location_types: One of BUSINESS_LOCATION, CUSTOMER_LOCATION, PHONE.
        alignment_time: One of SERVICE_DURATION, QUARTER_HOURLY, HALF_HOURLY, HOURLY.
        max_appointments_per_day_limit_type: One of PER_TEAM_MEMBER, PER_LOCATION.
        cancellation_policy: One of CANCELLATION_TREATED_AS_NO_SHOW, CUSTOM_POLICY.
        cancellation_policy_text: At most 65536 characters.
    """

    location_types: list[BusinessAppointmentSettingsBookingLocationType] | None = None
    alignment_time: BusinessAppointmentSettingsAlignmentTime | None = None
    min_booking_lead_time_seconds: int | None = None
    max_booking_lead_time_seconds: int | None = None
    any_team_member_booking_enabled: bool | None = None
    multiple_service_booking_enabled: bool | None = None
    max_appointments_per_day_limit_type: BusinessAppointmentSettingsMaxAppointmentsPerDayLimitType | None = (
        None
    )
    max_appointments_per_day_limit: int | None = None
    cancellation_window_seconds: int | None = None
    cancellation_fee_money: Money | None = None
    cancellation_policy: BusinessAppointmentSettingsCancellationPolicy | None = None
    cancellation_policy_text: str | None = None
    skip_booking_flow_staff_selection: bool | None = None


@define(kw_only=True, eq=False, repr=False)
class BusinessBookingProfile(Model):
    """Schema `BusinessBookingProfile`.

    Attributes:
        seller_id: At most 32 characters.
        customer_timezone_choice: One of BUSINESS_LOCATION_TIMEZONE, CUSTOMER_CHOICE.
        booking_policy: One of ACCEPT_ALL, REQUIRES_ACCEPTANCE.
    """

    seller_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    booking_enabled: bool | None = None
    customer_timezone_choice: BusinessBookingProfileCustomerTimezoneChoice | None = None
    booking_policy: BusinessBookingProfileBookingPolicy | None = None
    allow_user_cancel: bool | None = None
    business_appointment_settings: BusinessAppointmentSettings | None = None
    support_seller_level_writes: bool | None = None
