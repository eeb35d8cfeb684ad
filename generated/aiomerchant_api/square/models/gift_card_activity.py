"""The model GiftCardActivity.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model, masked

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.gift_card_activity_activate import GiftCardActivityActivate
    from ..models.gift_card_activity_adjust_decrement import GiftCardActivityAdjustDecrement
    from ..models.gift_card_activity_adjust_increment import GiftCardActivityAdjustIncrement
    from ..models.gift_card_activity_block import GiftCardActivityBlock
    from ..models.gift_card_activity_clear_balance import GiftCardActivityClearBalance
    from ..models.gift_card_activity_deactivate import GiftCardActivityDeactivate
    from ..models.gift_card_activity_import import GiftCardActivityImport
    from ..models.gift_card_activity_import_reversal import GiftCardActivityImportReversal
    from ..models.gift_card_activity_load import GiftCardActivityLoad
    from ..models.gift_card_activity_redeem import GiftCardActivityRedeem
    from ..models.gift_card_activity_refund import GiftCardActivityRefund
    from ..models.gift_card_activity_transfer_balance_from import GiftCardActivityTransferBalanceFrom
    from ..models.gift_card_activity_transfer_balance_to import GiftCardActivityTransferBalanceTo
    from ..models.gift_card_activity_type import GiftCardActivityType
    from ..models.gift_card_activity_unblock import GiftCardActivityUnblock
    from ..models.gift_card_activity_unlinked_activity_refund import GiftCardActivityUnlinkedActivityRefund
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class GiftCardActivity(Model):
    """Schema `GiftCardActivity`."""

    id: str | None = field(default=None, metadata=NOT_NULL)
    type: GiftCardActivityType
    location_id: str
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    gift_card_id: str | None = None
    gift_card_gan: str | None = field(default=None, repr=masked)
    gift_card_balance_money: Money | None = field(default=None, metadata=NOT_NULL)
    load_activity_details: GiftCardActivityLoad | None = None
    activate_activity_details: GiftCardActivityActivate | None = None
    redeem_activity_details: GiftCardActivityRedeem | None = None
    clear_balance_activity_details: GiftCardActivityClearBalance | None = None
    deactivate_activity_details: GiftCardActivityDeactivate | None = None
    adjust_increment_activity_details: GiftCardActivityAdjustIncrement | None = None
    adjust_decrement_activity_details: GiftCardActivityAdjustDecrement | None = None
    refund_activity_details: GiftCardActivityRefund | None = None
    unlinked_activity_refund_activity_details: GiftCardActivityUnlinkedActivityRefund | None = None
    import_activity_details: GiftCardActivityImport | None = field(default=None, metadata=NOT_NULL)
    block_activity_details: GiftCardActivityBlock | None = field(default=None, metadata=NOT_NULL)
    unblock_activity_details: GiftCardActivityUnblock | None = field(default=None, metadata=NOT_NULL)
    import_reversal_activity_details: GiftCardActivityImportReversal | None = field(
        default=None, metadata=NOT_NULL
    )
    transfer_balance_to_activity_details: GiftCardActivityTransferBalanceTo | None = field(
        default=None, metadata=NOT_NULL
    )
    transfer_balance_from_activity_details: GiftCardActivityTransferBalanceFrom | None = field(
        default=None, metadata=NOT_NULL
    )
