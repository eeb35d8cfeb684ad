"""The open enum BusinessAppointmentSettingsMaxAppointmentsPerDayLimitType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

BusinessAppointmentSettingsMaxAppointmentsPerDayLimitType: TypeAlias = (
    Literal["PER_TEAM_MEMBER", "PER_LOCATION"] | str
)
