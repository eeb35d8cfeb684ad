"""The model LoyaltyAccountExpiringPointDeadline.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import datetime


@define(kw_only=True, eq=False, repr=False)
class LoyaltyAccountExpiringPointDeadline(Model):
    """Schema `LoyaltyAccountExpiringPointDeadline`."""

    points: int
    expires_at: datetime
