"""The open enum TeamMemberStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

TeamMemberStatus: TypeAlias = Literal["ACTIVE", "INACTIVE"] | str
