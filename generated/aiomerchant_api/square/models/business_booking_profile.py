"""The model BusinessBookingProfile.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.business_appointment_settings import BusinessAppointmentSettings
    from ..models.business_booking_profile_booking_policy import BusinessBookingProfileBookingPolicy
    from ..models.business_booking_profile_customer_timezone_choice import (
        BusinessBookingProfileCustomerTimezoneChoice,
    )


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
