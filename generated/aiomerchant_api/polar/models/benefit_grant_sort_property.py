"""The open enum BenefitGrantSortProperty.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

BenefitGrantSortProperty: TypeAlias = (
    Literal["created_at", "-created_at", "granted_at", "-granted_at", "revoked_at", "-revoked_at"] | str
)
