"""The open enum EmployeeStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

EmployeeStatus: TypeAlias = Literal["ACTIVE", "INACTIVE"] | str
