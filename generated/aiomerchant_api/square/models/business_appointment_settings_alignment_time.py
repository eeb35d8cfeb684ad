"""The open enum BusinessAppointmentSettingsAlignmentTime.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

BusinessAppointmentSettingsAlignmentTime: TypeAlias = (
    Literal["SERVICE_DURATION", "QUARTER_HOURLY", "HALF_HOURLY", "HOURLY"] | str
)
