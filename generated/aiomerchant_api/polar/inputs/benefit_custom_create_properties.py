"""A mapping given for BenefitCustomCreateProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class BenefitCustomCreatePropertiesDict(TypedDict, total=False):
    """Schema `BenefitCustomCreateProperties` as a mapping by wire names."""

    note: str | None
