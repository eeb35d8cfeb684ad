"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from aiomerchant_core import Null

    from ..inputs.money import MoneyDict
    from ..models.enums import (
        GiftCardActivityAdjustDecrementReason,
        GiftCardActivityAdjustIncrementReason,
        GiftCardActivityBlockReason,
        GiftCardActivityClearBalanceReason,
        GiftCardActivityDeactivateReason,
        GiftCardActivityRedeemStatus,
        GiftCardActivityType,
        GiftCardActivityUnblockReason,
        GiftCardGANSource,
        GiftCardStatus,
        GiftCardType,
    )
    from ..models.gift_card_activity import (
        GiftCardActivityActivate,
        GiftCardActivityAdjustDecrement,
        GiftCardActivityAdjustIncrement,
        GiftCardActivityBlock,
        GiftCardActivityClearBalance,
        GiftCardActivityDeactivate,
        GiftCardActivityImport,
        GiftCardActivityImportReversal,
        GiftCardActivityLoad,
        GiftCardActivityRedeem,
        GiftCardActivityRefund,
        GiftCardActivityTransferBalanceFrom,
        GiftCardActivityTransferBalanceTo,
        GiftCardActivityUnblock,
        GiftCardActivityUnlinkedActivityRefund,
    )
    from ..models.money import Money


class GiftCardDict(TypedDict, total=False):
    id: str | None
    type: Required[GiftCardType]
    gan_source: GiftCardGANSource | Null | None
    state: GiftCardStatus | None
    balance_money: Money | MoneyDict | None
    gan: str | Null | None
    created_at: datetime | None
    customer_ids: Sequence[str] | None


class GiftCardActivityDict(TypedDict, total=False):
    id: str | None
    type: Required[GiftCardActivityType]
    location_id: Required[str]
    created_at: datetime | None
    gift_card_id: str | Null | None
    gift_card_gan: str | Null | None
    gift_card_balance_money: Money | MoneyDict | None
    load_activity_details: GiftCardActivityLoad | GiftCardActivityLoadDict | Null | None
    activate_activity_details: GiftCardActivityActivate | GiftCardActivityActivateDict | Null | None
    redeem_activity_details: GiftCardActivityRedeem | GiftCardActivityRedeemDict | Null | None
    clear_balance_activity_details: (
        GiftCardActivityClearBalance | GiftCardActivityClearBalanceDict | Null | None
    )
    deactivate_activity_details: GiftCardActivityDeactivate | GiftCardActivityDeactivateDict | Null | None
    adjust_increment_activity_details: (
        GiftCardActivityAdjustIncrement | GiftCardActivityAdjustIncrementDict | Null | None
    )
    adjust_decrement_activity_details: (
        GiftCardActivityAdjustDecrement | GiftCardActivityAdjustDecrementDict | Null | None
    )
    refund_activity_details: GiftCardActivityRefund | GiftCardActivityRefundDict | Null | None
    unlinked_activity_refund_activity_details: (
        GiftCardActivityUnlinkedActivityRefund | GiftCardActivityUnlinkedActivityRefundDict | Null | None
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


class GiftCardActivityActivateDict(TypedDict, total=False):
    amount_money: Money | MoneyDict | Null | None
    order_id: str | Null | None
    line_item_uid: str | Null | None
    reference_id: str | Null | None
    buyer_payment_instrument_ids: Sequence[str] | Null | None


class GiftCardActivityAdjustDecrementDict(TypedDict, total=False):
    amount_money: Required[Money | MoneyDict]
    reason: Required[GiftCardActivityAdjustDecrementReason]


class GiftCardActivityAdjustIncrementDict(TypedDict, total=False):
    amount_money: Required[Money | MoneyDict]
    reason: Required[GiftCardActivityAdjustIncrementReason]


class GiftCardActivityBlockDict(TypedDict, total=False):
    reason: Required[GiftCardActivityBlockReason]


class GiftCardActivityClearBalanceDict(TypedDict, total=False):
    reason: Required[GiftCardActivityClearBalanceReason]


class GiftCardActivityDeactivateDict(TypedDict, total=False):
    reason: Required[GiftCardActivityDeactivateReason]


class GiftCardActivityImportDict(TypedDict, total=False):
    amount_money: Required[Money | MoneyDict]


class GiftCardActivityImportReversalDict(TypedDict, total=False):
    amount_money: Required[Money | MoneyDict]


class GiftCardActivityLoadDict(TypedDict, total=False):
    amount_money: Money | MoneyDict | Null | None
    order_id: str | Null | None
    line_item_uid: str | Null | None
    reference_id: str | Null | None
    buyer_payment_instrument_ids: Sequence[str] | Null | None


class GiftCardActivityRedeemDict(TypedDict, total=False):
    amount_money: Required[Money | MoneyDict]
    payment_id: str | None
    reference_id: str | Null | None
    status: GiftCardActivityRedeemStatus | None


class GiftCardActivityRefundDict(TypedDict, total=False):
    redeem_activity_id: str | Null | None
    amount_money: Money | MoneyDict | Null | None
    reference_id: str | Null | None
    payment_id: str | None


class GiftCardActivityTransferBalanceFromDict(TypedDict, total=False):
    transfer_to_gift_card_id: Required[str]
    amount_money: Required[Money | MoneyDict]


class GiftCardActivityTransferBalanceToDict(TypedDict, total=False):
    transfer_from_gift_card_id: Required[str]
    amount_money: Required[Money | MoneyDict]


class GiftCardActivityUnblockDict(TypedDict, total=False):
    reason: Required[GiftCardActivityUnblockReason]


class GiftCardActivityUnlinkedActivityRefundDict(TypedDict, total=False):
    amount_money: Required[Money | MoneyDict]
    reference_id: str | Null | None
    payment_id: str | None
