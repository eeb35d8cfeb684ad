"""The open enum JobAssignmentPayType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

JobAssignmentPayType: TypeAlias = Literal["NONE", "HOURLY", "SALARY"] | str
