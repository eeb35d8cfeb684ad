"""The model LoyaltyEventQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.loyalty_event_filter import LoyaltyEventFilter


@define(kw_only=True, eq=False, repr=False)
class LoyaltyEventQuery(Model):
    """Schema `LoyaltyEventQuery`."""

    filter: LoyaltyEventFilter | None = None
