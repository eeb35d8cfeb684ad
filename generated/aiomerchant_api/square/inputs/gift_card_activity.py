"""A mapping given for GiftCardActivity.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Required

    from ..inputs.gift_card_activity_activate import GiftCardActivityActivateDict
    from ..inputs.gift_card_activity_adjust_decrement import GiftCardActivityAdjustDecrementDict
    from ..inputs.gift_card_activity_adjust_increment import GiftCardActivityAdjustIncrementDict
    from ..inputs.gift_card_activity_block import GiftCardActivityBlockDict
    from ..inputs.gift_card_activity_clear_balance import GiftCardActivityClearBalanceDict
    from ..inputs.gift_card_activity_deactivate import GiftCardActivityDeactivateDict
    from ..inputs.gift_card_activity_import import GiftCardActivityImportDict
    from ..inputs.gift_card_activity_import_reversal import GiftCardActivityImportReversalDict
    from ..inputs.gift_card_activity_load import GiftCardActivityLoadDict
    from ..inputs.gift_card_activity_redeem import GiftCardActivityRedeemDict
    from ..inputs.gift_card_activity_refund import GiftCardActivityRefundDict
    from ..inputs.gift_card_activity_transfer_balance_from import GiftCardActivityTransferBalanceFromDict
    from ..inputs.gift_card_activity_transfer_balance_to import GiftCardActivityTransferBalanceToDict
    from ..inputs.gift_card_activity_unblock import GiftCardActivityUnblockDict
    from ..inputs.gift_card_activity_unlinked_activity_refund import (
        GiftCardActivityUnlinkedActivityRefundDict,
    )
    from ..inputs.money import MoneyDict
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


class GiftCardActivityDict(TypedDict, total=False):
    """Schema `GiftCardActivity` as a mapping by wire names."""

    id: str | None
    type: Required[GiftCardActivityType]
    location_id: Required[str]
    created_at: datetime | None
    gift_card_id: str | None
    gift_card_gan: str | None
    gift_card_balance_money: Money | MoneyDict | None
    load_activity_details: GiftCardActivityLoad | GiftCardActivityLoadDict | None
    activate_activity_details: GiftCardActivityActivate | GiftCardActivityActivateDict | None
    redeem_activity_details: GiftCardActivityRedeem | GiftCardActivityRedeemDict | None
    clear_balance_activity_details: GiftCardActivityClearBalance | GiftCardActivityClearBalanceDict | None
    deactivate_activity_details: GiftCardActivityDeactivate | GiftCardActivityDeactivateDict | None
    adjust_increment_activity_details: (
        GiftCardActivityAdjustIncrement | GiftCardActivityAdjustIncrementDict | None
    )
    adjust_decrement_activity_details: (
        GiftCardActivityAdjustDecrement | GiftCardActivityAdjustDecrementDict | None
    )
    refund_activity_details: GiftCardActivityRefund | GiftCardActivityRefundDict | None
    unlinked_activity_refund_activity_details: (
        GiftCardActivityUnlinkedActivityRefund | GiftCardActivityUnlinkedActivityRefundDict | None
    )
    import_activity_details: GiftCardActivityImport | GiftCardActivityImportDict | None
    block_activity_details: GiftCardActivityBlock | GiftCardActivityBlockDict | None
    unblock_activity_details: GiftCardActivityUnblock | GiftCardActivityUnblockDict | None
    import_reversal_activity_details: (
        GiftCardActivityImportReversal | GiftCardActivityImportReversalDict | None
    )
    transfer_balance_to_activity_details: (
        GiftCardActivityTransferBalanceTo | GiftCardActivityTransferBalanceToDict | None
    )
    transfer_balance_from_activity_details: (
        GiftCardActivityTransferBalanceFrom | GiftCardActivityTransferBalanceFromDict | None
    )
