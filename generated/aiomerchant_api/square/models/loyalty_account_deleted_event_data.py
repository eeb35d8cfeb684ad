"""The model LoyaltyAccountDeletedEventData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.loyalty_account_deleted_event_object import LoyaltyAccountDeletedEventObject


@define(kw_only=True, eq=False, repr=False)
class LoyaltyAccountDeletedEventData(Model):
    """Schema `LoyaltyAccountDeletedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: LoyaltyAccountDeletedEventObject | None = None
