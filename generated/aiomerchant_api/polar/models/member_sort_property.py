"""The open enum MemberSortProperty.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

MemberSortProperty: TypeAlias = Literal["created_at", "-created_at"] | str
