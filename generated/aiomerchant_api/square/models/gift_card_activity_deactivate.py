"""The model GiftCardActivityDeactivate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.gift_card_activity_deactivate_reason import GiftCardActivityDeactivateReason


@define(kw_only=True, eq=False, repr=False)
class GiftCardActivityDeactivate(Model):
    """Schema `GiftCardActivityDeactivate`.

    Attributes:
        reason: One of SUSPICIOUS_ACTIVITY, UNKNOWN_REASON, CHARGEBACK_DEACTIVATE.
    """

    reason: GiftCardActivityDeactivateReason
