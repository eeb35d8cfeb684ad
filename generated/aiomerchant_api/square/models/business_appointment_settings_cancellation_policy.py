"""The open enum BusinessAppointmentSettingsCancellationPolicy.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

BusinessAppointmentSettingsCancellationPolicy: TypeAlias = (
    Literal["CANCELLATION_TREATED_AS_NO_SHOW", "CUSTOM_POLICY"] | str
)
