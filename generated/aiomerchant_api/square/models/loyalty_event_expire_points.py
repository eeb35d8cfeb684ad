"""The model LoyaltyEventExpirePoints.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class LoyaltyEventExpirePoints(Model):
    """Schema `LoyaltyEventExpirePoints`.

    Attributes:
        loyalty_program_id: 1 to 36 characters.
    """

    loyalty_program_id: str
    points: int
