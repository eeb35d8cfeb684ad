"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from aiomerchant_core import Null

    from ..inputs.additional import AdditionalRecipientDict
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
    location_id: str | Null | None
    transaction_id: str | Null | None
    created_at: datetime | None
    note: str | Null | None
    amount_money: Money | MoneyDict | Null | None
    tip_money: Money | MoneyDict | Null | None
    processing_fee_money: Money | MoneyDict | Null | None
    customer_id: str | Null | None
    type: Required[TenderType]
    card_details: TenderCardDetails | TenderCardDetailsDict | Null | None
    cash_details: TenderCashDetails | TenderCashDetailsDict | Null | None
    bank_account_details: TenderBankAccountDetails | TenderBankAccountDetailsDict | Null | None
    buy_now_pay_later_details: TenderBuyNowPayLaterDetails | TenderBuyNowPayLaterDetailsDict | Null | None
    square_account_details: TenderSquareAccountDetails | TenderSquareAccountDetailsDict | Null | None
    additional_recipients: Sequence[AdditionalRecipient | AdditionalRecipientDict] | Null | None
    payment_id: str | Null | None


class TenderBankAccountDetailsDict(TypedDict, total=False):
    status: TenderBankAccountDetailsStatus | Null | None


class TenderBuyNowPayLaterDetailsDict(TypedDict, total=False):
    buy_now_pay_later_brand: TenderBuyNowPayLaterDetailsBrand | None
    status: TenderBuyNowPayLaterDetailsStatus | Null | None


class TenderCardDetailsDict(TypedDict, total=False):
    status: TenderCardDetailsStatus | Null | None
    card: Card | CardDict | Null | None
    entry_method: TenderCardDetailsEntryMethod | Null | None


class TenderCashDetailsDict(TypedDict, total=False):
    buyer_tendered_money: Money | MoneyDict | Null | None
    change_back_money: Money | MoneyDict | Null | None


class TenderSquareAccountDetailsDict(TypedDict, total=False):
    status: TenderSquareAccountDetailsStatus | Null | None
