"""The open enum ScheduledShiftFilterAssignmentStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

ScheduledShiftFilterAssignmentStatus: TypeAlias = Literal["ASSIGNED", "UNASSIGNED"] | str
