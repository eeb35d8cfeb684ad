"""The model LoyaltyEventCreatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.loyalty_event import LoyaltyEvent


@define(kw_only=True, eq=False, repr=False)
class LoyaltyEventCreatedEventObject(Model):
    """Schema `LoyaltyEventCreatedEventObject`."""

    loyalty_event: LoyaltyEvent | None = None
