"""Mappings given for Tender, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Required

    from ..inputs.additional_recipient import AdditionalRecipientDict
    from ..inputs.card import CardDict
    from ..inputs.money import MoneyDict
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
    from ..models.tender import (
        TenderBankAccountDetails,
        TenderBuyNowPayLaterDetails,
        TenderCardDetails,
        TenderCashDetails,
        TenderSquareAccountDetails,
    )


class TenderDict(TypedDict, total=False):
    id: str | None
    location_id: str | None
    transaction_id: str | None
    created_at: datetime | None
    note: str | None
    amount_money: Money | MoneyDict | None
    tip_money: Money | MoneyDict | None
    processing_fee_money: Money | MoneyDict | None
    customer_id: str | None
    type: Required[TenderType]
    card_details: TenderCardDetails | TenderCardDetailsDict | None
    cash_details: TenderCashDetails | TenderCashDetailsDict | None
    bank_account_details: TenderBankAccountDetails | TenderBankAccountDetailsDict | None
    buy_now_pay_later_details: TenderBuyNowPayLaterDetails | TenderBuyNowPayLaterDetailsDict | None
    square_account_details: TenderSquareAccountDetails | TenderSquareAccountDetailsDict | None
    additional_recipients: Sequence[AdditionalRecipient | AdditionalRecipientDict] | None
    payment_id: str | None


class TenderBankAccountDetailsDict(TypedDict, total=False):
    status: TenderBankAccountDetailsStatus | None


class TenderBuyNowPayLaterDetailsDict(TypedDict, total=False):
    buy_now_pay_later_brand: TenderBuyNowPayLaterDetailsBrand | None
    status: TenderBuyNowPayLaterDetailsStatus | None


class TenderCardDetailsDict(TypedDict, total=False):
    status: TenderCardDetailsStatus | None
    card: Card | CardDict | None
    entry_method: TenderCardDetailsEntryMethod | None


class TenderCashDetailsDict(TypedDict, total=False):
    buyer_tendered_money: Money | MoneyDict | None
    change_back_money: Money | MoneyDict | None


class TenderSquareAccountDetailsDict(TypedDict, total=False):
    status: TenderSquareAccountDetailsStatus | None
