"""The open enum BusinessAppointmentSettingsBookingLocationType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

BusinessAppointmentSettingsBookingLocationType: TypeAlias = (
    Literal["BUSINESS_LOCATION", "CUSTOMER_LOCATION", "PHONE"] | str
)
