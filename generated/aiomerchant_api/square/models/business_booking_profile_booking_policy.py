"""The open enum BusinessBookingProfileBookingPolicy.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

BusinessBookingProfileBookingPolicy: TypeAlias = Literal["ACCEPT_ALL", "REQUIRES_ACCEPTANCE"] | str
