"""The open enum TeamMemberAssignedLocationsAssignmentType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

TeamMemberAssignedLocationsAssignmentType: TypeAlias = (
    Literal["ALL_CURRENT_AND_FUTURE_LOCATIONS", "EXPLICIT_LOCATIONS"] | str
)
