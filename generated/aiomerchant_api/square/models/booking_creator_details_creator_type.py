"""The open enum BookingCreatorDetailsCreatorType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

BookingCreatorDetailsCreatorType: TypeAlias = Literal["TEAM_MEMBER", "CUSTOMER"] | str
