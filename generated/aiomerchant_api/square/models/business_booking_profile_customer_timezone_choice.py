"""The open enum BusinessBookingProfileCustomerTimezoneChoice.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

BusinessBookingProfileCustomerTimezoneChoice: TypeAlias = (
    Literal["BUSINESS_LOCATION_TIMEZONE", "CUSTOMER_CHOICE"] | str
)
