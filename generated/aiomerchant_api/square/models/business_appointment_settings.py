"""The model BusinessAppointmentSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.business_appointment_settings_alignment_time import BusinessAppointmentSettingsAlignmentTime
    from ..models.business_appointment_settings_booking_location_type import (
        BusinessAppointmentSettingsBookingLocationType,
    )
    from ..models.business_appointment_settings_cancellation_policy import (
        BusinessAppointmentSettingsCancellationPolicy,
    )
    from ..models.business_appointment_settings_max_appointments_per_day_limit_type import (
        BusinessAppointmentSettingsMaxAppointmentsPerDayLimitType,
    )
    from ..models.money import Money


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
