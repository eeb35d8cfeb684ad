"""The open enum ScheduledShiftNotificationAudience.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

ScheduledShiftNotificationAudience: TypeAlias = Literal["ALL", "AFFECTED", "NONE"] | str
