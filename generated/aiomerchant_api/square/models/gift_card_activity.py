"""GiftCardActivity, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import ABSENT, Model, Nullable, masked, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import (
        GiftCardActivityAdjustDecrementReason,
        GiftCardActivityAdjustIncrementReason,
        GiftCardActivityBlockReason,
        GiftCardActivityClearBalanceReason,
        GiftCardActivityDeactivateReason,
        GiftCardActivityRedeemStatus,
        GiftCardActivityType,
        GiftCardActivityUnblockReason,
    )
    from ..models.money import Money


@model
class GiftCardActivity(Model):
    """Schema `GiftCardActivity`."""

    id: str | None = None
    type: GiftCardActivityType
    location_id: str
    created_at: datetime | None = None
    gift_card_id: Nullable[str] = ABSENT
    gift_card_gan: Nullable[str] = field(default=None, repr=masked)
    gift_card_balance_money: Money | None = None
    load_activity_details: Nullable[GiftCardActivityLoad] = ABSENT
    activate_activity_details: Nullable[GiftCardActivityActivate] = ABSENT
    redeem_activity_details: Nullable[GiftCardActivityRedeem] = ABSENT
    clear_balance_activity_details: Nullable[GiftCardActivityClearBalance] = ABSENT
    deactivate_activity_details: Nullable[GiftCardActivityDeactivate] = ABSENT
    adjust_increment_activity_details: Nullable[GiftCardActivityAdjustIncrement] = ABSENT
    adjust_decrement_activity_details: Nullable[GiftCardActivityAdjustDecrement] = ABSENT
    refund_activity_details: Nullable[GiftCardActivityRefund] = ABSENT
    unlinked_activity_refund_activity_details: Nullable[GiftCardActivityUnlinkedActivityRefund] = ABSENT
    import_activity_details: GiftCardActivityImport | None = None
    block_activity_details: GiftCardActivityBlock | None = None
    unblock_activity_details: GiftCardActivityUnblock | None = None
    import_reversal_activity_details: GiftCardActivityImportReversal | None = None
    transfer_balance_to_activity_details: GiftCardActivityTransferBalanceTo | None = None
    transfer_balance_from_activity_details: GiftCardActivityTransferBalanceFrom | None = None


@model
class GiftCardActivityActivate(Model):
    """Schema `GiftCardActivityActivate`."""

    amount_money: Nullable[Money] = ABSENT
    order_id: Nullable[str] = ABSENT
    line_item_uid: Nullable[str] = ABSENT
    reference_id: Nullable[str] = ABSENT
    buyer_payment_instrument_ids: Nullable[list[str]] = ABSENT


@model
class GiftCardActivityAdjustDecrement(Model):
    """Schema `GiftCardActivityAdjustDecrement`.

    Attributes:
        reason: One of SUSPICIOUS_ACTIVITY, BALANCE_ACCIDENTALLY_INCREASED, SUPPORT_ISSUE,
            PURCHASE_WAS_REFUNDED.
    """

    amount_money: Money
    reason: GiftCardActivityAdjustDecrementReason


@model
class GiftCardActivityAdjustIncrement(Model):
    """Schema `GiftCardActivityAdjustIncrement`.

    Attributes:
        reason: One of COMPLIMENTARY, SUPPORT_ISSUE, TRANSACTION_VOIDED.
    """

    amount_money: Money
    reason: GiftCardActivityAdjustIncrementReason


@model
class GiftCardActivityBlock(Model):
    """Schema `GiftCardActivityBlock`.

    Attributes:
        reason: One of CHARGEBACK_BLOCK.
    """

    reason: GiftCardActivityBlockReason


@model
class GiftCardActivityClearBalance(Model):
    """Schema `GiftCardActivityClearBalance`.

    Attributes:
        reason: One of SUSPICIOUS_ACTIVITY, REUSE_GIFTCARD, UNKNOWN_REASON.
    """

    reason: GiftCardActivityClearBalanceReason


@model
class GiftCardActivityDeactivate(Model):
    """Schema `GiftCardActivityDeactivate`.

    Attributes:
        reason: One of SUSPICIOUS_ACTIVITY, UNKNOWN_REASON, CHARGEBACK_DEACTIVATE.
    """

    reason: GiftCardActivityDeactivateReason


@model
class GiftCardActivityImport(Model):
    """Schema `GiftCardActivityImport`."""

    amount_money: Money


@model
class GiftCardActivityImportReversal(Model):
    """Schema `GiftCardActivityImportReversal`."""

    amount_money: Money


@model
class GiftCardActivityLoad(Model):
    """Schema `GiftCardActivityLoad`."""

    amount_money: Nullable[Money] = ABSENT
    order_id: Nullable[str] = ABSENT
    line_item_uid: Nullable[str] = ABSENT
    reference_id: Nullable[str] = ABSENT
    buyer_payment_instrument_ids: Nullable[list[str]] = ABSENT


@model
class GiftCardActivityRedeem(Model):
    """Schema `GiftCardActivityRedeem`.

    Attributes:
        status: One of PENDING, COMPLETED, CANCELED.
    """

    amount_money: Money
    payment_id: str | None = None
    reference_id: Nullable[str] = ABSENT
    status: GiftCardActivityRedeemStatus | None = None


@model
class GiftCardActivityRefund(Model):
    """Schema `GiftCardActivityRefund`."""

    redeem_activity_id: Nullable[str] = ABSENT
    amount_money: Nullable[Money] = ABSENT
    reference_id: Nullable[str] = ABSENT
    payment_id: str | None = None


@model
class GiftCardActivityTransferBalanceFrom(Model):
    """Schema `GiftCardActivityTransferBalanceFrom`."""

    transfer_to_gift_card_id: str
    amount_money: Money


@model
class GiftCardActivityTransferBalanceTo(Model):
    """Schema `GiftCardActivityTransferBalanceTo`."""

    transfer_from_gift_card_id: str
    amount_money: Money


@model
class GiftCardActivityUnblock(Model):
    """Schema `GiftCardActivityUnblock`.

    Attributes:
        reason: One of CHARGEBACK_UNBLOCK.
    """

    reason: GiftCardActivityUnblockReason


@model
class GiftCardActivityUnlinkedActivityRefund(Model):
    """Schema `GiftCardActivityUnlinkedActivityRefund`."""

    amount_money: Money
    reference_id: Nullable[str] = ABSENT
    payment_id: str | None = None
