"""The model LoyaltyProgramTerminology.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class LoyaltyProgramTerminology(Model):
    """Schema `LoyaltyProgramTerminology`.

    Attributes:
        one: Not empty.
        other: Not empty.
    """

    one: str
    other: str
