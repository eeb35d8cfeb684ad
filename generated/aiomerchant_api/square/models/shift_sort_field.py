"""The open enum ShiftSortField.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

ShiftSortField: TypeAlias = Literal["START_AT", "END_AT", "CREATED_AT", "UPDATED_AT"] | str
