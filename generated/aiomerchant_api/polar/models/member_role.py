"""The open enum MemberRole.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

MemberRole: TypeAlias = Literal["owner", "billing_manager", "member"] | str
