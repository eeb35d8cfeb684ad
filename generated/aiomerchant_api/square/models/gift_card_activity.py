"""The model GiftCardActivity, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model, masked

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


@define(kw_only=True, eq=False, repr=False)
class GiftCardActivityActivate(Model):
    """Schema `GiftCardActivityActivate`."""

    amount_money: Money | None = None
    order_id: str | None = None
    line_item_uid: str | None = None
    reference_id: str | None = None
    buyer_payment_instrument_ids: list[str] | None = None


@define(kw_only=True, eq=False, repr=False)
class GiftCardActivityAdjustDecrement(Model):
    """Schema `GiftCardActivityAdjustDecrement`.

    Attributes:
        reason: One of SUSPICIOUS_ACTIVITY, BALANCE_ACCIDENTALLY_INCREASED, SUPPORT_ISSUE,
            PURCHASE_WAS_REFUNDED.
    """

    amount_money: Money
    reason: GiftCardActivityAdjustDecrementReason


@define(kw_only=True, eq=False, repr=False)
class GiftCardActivityAdjustIncrement(Model):
    """Schema `GiftCardActivityAdjustIncrement`.

    Attributes:
        reason: One of COMPLIMENTARY, SUPPORT_ISSUE, TRANSACTION_VOIDED.
    """

    amount_money: Money
    reason: GiftCardActivityAdjustIncrementReason


@define(kw_only=True, eq=False, repr=False)
class GiftCardActivityBlock(Model):
    """Schema `GiftCardActivityBlock`.

    Attributes:
        reason: One of CHARGEBACK_BLOCK.
    """

    reason: GiftCardActivityBlockReason


@define(kw_only=True, eq=False, repr=False)
class GiftCardActivityClearBalance(Model):
    """Schema `GiftCardActivityClearBalance`.

    Attributes:
        reason: One of SUSPICIOUS_ACTIVITY, REUSE_GIFTCARD, UNKNOWN_REASON.
    """

    reason: GiftCardActivityClearBalanceReason


@define(kw_only=True, eq=False, repr=False)
class GiftCardActivityDeactivate(Model):
    """Schema `GiftCardActivityDeactivate`.

    Attributes:
        reason: One of SUSPICIOUS_ACTIVITY, UNKNOWN_REASON, CHARGEBACK_DEACTIVATE.
    """

    reason: GiftCardActivityDeactivateReason


@define(kw_only=True, eq=False, repr=False)
class GiftCardActivityImport(Model):
    """Schema `GiftCardActivityImport`."""

    amount_money: Money


@define(kw_only=True, eq=False, repr=False)
class GiftCardActivityImportReversal(Model):
    """Schema `GiftCardActivityImportReversal`."""

    amount_money: Money


@define(kw_only=True, eq=False, repr=False)
class GiftCardActivityLoad(Model):
    """Schema `GiftCardActivityLoad`."""

    amount_money: Money | None = None
    order_id: str | None = None
    line_item_uid: str | None = None
    reference_id: str | None = None
    buyer_payment_instrument_ids: list[str] | None = None


@define(kw_only=True, eq=False, repr=False)
class GiftCardActivityRedeem(Model):
    """Schema `GiftCardActivityRedeem`.

    Attributes:
        status: One of PENDING, COMPLETED, CANCELED.
    """

    amount_money: Money
    payment_id: str | None = field(default=None, metadata=NOT_NULL)
    reference_id: str | None = None
    status: GiftCardActivityRedeemStatus | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class GiftCardActivityRefund(Model):
    """Schema `GiftCardActivityRefund`."""

    redeem_activity_id: str | None = None
    amount_money: Money | None = None
    reference_id: str | None = None
    payment_id: str | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class GiftCardActivityTransferBalanceFrom(Model):
    """Schema `GiftCardActivityTransferBalanceFrom`."""

    transfer_to_gift_card_id: str
    amount_money: Money


@define(kw_only=True, eq=False, repr=False)
class GiftCardActivityTransferBalanceTo(Model):
    """Schema `GiftCardActivityTransferBalanceTo`."""

    transfer_from_gift_card_id: str
    amount_money: Money


@define(kw_only=True, eq=False, repr=False)
class GiftCardActivityUnblock(Model):
    """Schema `GiftCardActivityUnblock`.

    Attributes:
        reason: One of CHARGEBACK_UNBLOCK.
    """

    reason: GiftCardActivityUnblockReason


@define(kw_only=True, eq=False, repr=False)
class GiftCardActivityUnlinkedActivityRefund(Model):
    """Schema `GiftCardActivityUnlinkedActivityRefund`."""

    amount_money: Money
    reference_id: str | None = None
    payment_id: str | None = field(default=None, metadata=NOT_NULL)
