"""The model GiftCardUpdatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.gift_card import GiftCard


@define(kw_only=True, eq=False, repr=False)
class GiftCardUpdatedEventObject(Model):
    """Schema `GiftCardUpdatedEventObject`."""

    gift_card: GiftCard | None = None
