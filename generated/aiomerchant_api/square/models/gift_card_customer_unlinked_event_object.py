"""The model GiftCardCustomerUnlinkedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.gift_card import GiftCard


@define(kw_only=True, eq=False, repr=False)
class GiftCardCustomerUnlinkedEventObject(Model):
    """Schema `GiftCardCustomerUnlinkedEventObject`."""

    gift_card: GiftCard | None = None
    unlinked_customer_id: str | None = None
