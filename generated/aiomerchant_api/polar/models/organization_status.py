"""The open enum OrganizationStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

OrganizationStatus: TypeAlias = (
    Literal["created", "review", "snoozed", "denied", "active", "blocked", "offboarding", "offboarded"] | str
)
