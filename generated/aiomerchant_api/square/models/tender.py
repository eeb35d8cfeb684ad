"""Tender, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

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


@model
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

    id: str | None = None
    location_id: Nullable[str] = ABSENT
    transaction_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    note: Nullable[str] = ABSENT
    amount_money: Nullable[Money] = ABSENT
    tip_money: Nullable[Money] = ABSENT
    processing_fee_money: Nullable[Money] = ABSENT
    customer_id: Nullable[str] = ABSENT
    type: TenderType
    card_details: Nullable[TenderCardDetails] = ABSENT
    cash_details: Nullable[TenderCashDetails] = ABSENT
    bank_account_details: Nullable[TenderBankAccountDetails] = ABSENT
    buy_now_pay_later_details: Nullable[TenderBuyNowPayLaterDetails] = ABSENT
    square_account_details: Nullable[TenderSquareAccountDetails] = ABSENT
    additional_recipients: Nullable[list[AdditionalRecipient]] = ABSENT
    payment_id: Nullable[str] = ABSENT


@model
class TenderBankAccountDetails(Model):
    """The bank transfer of a tender.

    Attributes:
        status: `PENDING`, `COMPLETED` or `FAILED`. One of PENDING, COMPLETED, FAILED.
    """

    status: Nullable[TenderBankAccountDetailsStatus] = ABSENT


@model
class TenderBuyNowPayLaterDetails(Model):
    """The deferred payment of a tender.

    Attributes:
        buy_now_pay_later_brand: Brand, such as `AFTERPAY`. One of OTHER_BRAND, AFTERPAY.
        status: `AUTHORIZED`, `CAPTURED`, `VOIDED` or `FAILED`. One of AUTHORIZED, CAPTURED, VOIDED, FAILED.
    """

    buy_now_pay_later_brand: TenderBuyNowPayLaterDetailsBrand | None = None
    status: Nullable[TenderBuyNowPayLaterDetailsStatus] = ABSENT


@model
class TenderCardDetails(Model):
    """The card of a tender.

    Attributes:
        status: `AUTHORIZED`, `CAPTURED`, `VOIDED` or `FAILED`. One of AUTHORIZED, CAPTURED, VOIDED, FAILED.
        card: The card, without its full number.
        entry_method: `KEYED`, `SWIPED`, `EMV` (chip), `ON_FILE` or `CONTACTLESS`. One of SWIPED, KEYED,
            EMV, ON_FILE, CONTACTLESS.
    """

    status: Nullable[TenderCardDetailsStatus] = ABSENT
    card: Nullable[Card] = ABSENT
    entry_method: Nullable[TenderCardDetailsEntryMethod] = ABSENT


@model
class TenderCashDetails(Model):
    """The cash of a tender.

    Attributes:
        buyer_tendered_money: What the buyer handed over.
        change_back_money: Change given back.
    """

    buyer_tendered_money: Nullable[Money] = ABSENT
    change_back_money: Nullable[Money] = ABSENT


@model
class TenderSquareAccountDetails(Model):
    """The Square account of a tender.

    Attributes:
        status: `AUTHORIZED`, `CAPTURED`, `VOIDED` or `FAILED`. One of AUTHORIZED, CAPTURED, VOIDED, FAILED.
    """

    status: Nullable[TenderSquareAccountDetailsStatus] = ABSENT
