"""The model LoyaltyAccountUpdatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.loyalty_account import LoyaltyAccount


@define(kw_only=True, eq=False, repr=False)
class LoyaltyAccountUpdatedEventObject(Model):
    """Schema `LoyaltyAccountUpdatedEventObject`."""

    loyalty_account: LoyaltyAccount | None = None
