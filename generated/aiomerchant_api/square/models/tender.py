"""The model Tender, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.additional_recipient import AdditionalRecipient
    from ..models.card import Card
    from ..models.enums import (
        TenderBankAccountDetailsStatus,
        TenderBuyNowPayLaterDetailsBrand,
        TenderBuyNowPayLaterDetailsStatus,
        TenderCardDetailsEntryMethod,
        TenderCardDetailsStatus,
        TenderSquareAccountDetailsStatus,
        TenderType,
    )
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class Tender(Model):
    """What an order was paid with.

    Attributes:
        id: ID of the tender, which is that of its payment. At most 192 characters.
        location_id: ID of the location. At most 50 characters.
        transaction_id: ID of the transaction to which it belongs. At most 192 characters.
        created_at: Time of creation.
        note: Note from the time of payment. At most 500 characters.
        amount_money: Amount with tip.
        tip_money: Tip.
        processing_fee_money: Square's fee; known some seconds later.
        customer_id: ID of the customer. At most 191 characters.
        type: `CARD`, `CASH`, `WALLET`, `SQUARE_GIFT_CARD` and so on. One of `TenderType`.
        card_details: Facts on the card, for `CARD`.
        cash_details: Cash taken and given back, for `CASH`.
        bank_account_details: State of the transfer, for `BANK_ACCOUNT`.
        buy_now_pay_later_details: Brand and state, for `BUY_NOW_PAY_LATER`.
        square_account_details: State, for `SQUARE_ACCOUNT`.
        additional_recipients: Others who get a part of it.
        payment_id: ID of the payment. At most 192 characters.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    location_id: str | None = None
    transaction_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    note: str | None = None
    amount_money: Money | None = None
    tip_money: Money | None = None
    processing_fee_money: Money | None = None
    customer_id: str | None = None
    type: TenderType
    card_details: TenderCardDetails | None = None
    cash_details: TenderCashDetails | None = None
    bank_account_details: TenderBankAccountDetails | None = None
    buy_now_pay_later_details: TenderBuyNowPayLaterDetails | None = None
    square_account_details: TenderSquareAccountDetails | None = None
    additional_recipients: list[AdditionalRecipient] | None = None
    payment_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class TenderBankAccountDetails(Model):
    """The bank transfer of a tender.

    Attributes:
        status: `PENDING`, `COMPLETED` or `FAILED`. One of PENDING, COMPLETED, FAILED.
    """

    status: TenderBankAccountDetailsStatus | None = None


@define(kw_only=True, eq=False, repr=False)
class TenderBuyNowPayLaterDetails(Model):
    """The deferred payment of a tender.

    Attributes:
        buy_now_pay_later_brand: Brand, such as `AFTERPAY`. One of OTHER_BRAND, AFTERPAY.
        status: `AUTHORIZED`, `CAPTURED`, `VOIDED` or `FAILED`. One of AUTHORIZED, CAPTURED, VOIDED, FAILED.
    """

    buy_now_pay_later_brand: TenderBuyNowPayLaterDetailsBrand | None = field(default=None, metadata=NOT_NULL)
    status: TenderBuyNowPayLaterDetailsStatus | None = None


@define(kw_only=True, eq=False, repr=False)
class TenderCardDetails(Model):
    """The card of a tender.

    Attributes:
        status: `AUTHORIZED`, `CAPTURED`, `VOIDED` or `FAILED`. One of AUTHORIZED, CAPTURED, VOIDED, FAILED.
        card: The card, without its full number.
        entry_method: `KEYED`, `SWIPED`, `EMV` (chip), `ON_FILE` or `CONTACTLESS`. One of SWIPED, KEYED,
            EMV, ON_FILE, CONTACTLESS.
    """

    status: TenderCardDetailsStatus | None = None
    card: Card | None = None
    entry_method: TenderCardDetailsEntryMethod | None = None


@define(kw_only=True, eq=False, repr=False)
class TenderCashDetails(Model):
    """The cash of a tender.

    Attributes:
        buyer_tendered_money: What the buyer handed over.
        change_back_money: Change given back.
    """

    buyer_tendered_money: Money | None = None
    change_back_money: Money | None = None


@define(kw_only=True, eq=False, repr=False)
class TenderSquareAccountDetails(Model):
    """The Square account of a tender.

    Attributes:
        status: `AUTHORIZED`, `CAPTURED`, `VOIDED` or `FAILED`. One of AUTHORIZED, CAPTURED, VOIDED, FAILED.
    """

    status: TenderSquareAccountDetailsStatus | None = None
