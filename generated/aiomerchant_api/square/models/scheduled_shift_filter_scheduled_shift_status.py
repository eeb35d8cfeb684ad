"""The open enum ScheduledShiftFilterScheduledShiftStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

ScheduledShiftFilterScheduledShiftStatus: TypeAlias = Literal["DRAFT", "PUBLISHED"] | str
