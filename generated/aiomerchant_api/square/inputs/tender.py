"""A mapping given for Tender.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Required

    from ..inputs.additional_recipient import AdditionalRecipientDict
    from ..inputs.money import MoneyDict
    from ..inputs.tender_bank_account_details import TenderBankAccountDetailsDict
    from ..inputs.tender_buy_now_pay_later_details import TenderBuyNowPayLaterDetailsDict
    from ..inputs.tender_card_details import TenderCardDetailsDict
    from ..inputs.tender_cash_details import TenderCashDetailsDict
    from ..inputs.tender_square_account_details import TenderSquareAccountDetailsDict
    from ..models.additional_recipient import AdditionalRecipient
    from ..models.money import Money
    from ..models.tender_bank_account_details import TenderBankAccountDetails
    from ..models.tender_buy_now_pay_later_details import TenderBuyNowPayLaterDetails
    from ..models.tender_card_details import TenderCardDetails
    from ..models.tender_cash_details import TenderCashDetails
    from ..models.tender_square_account_details import TenderSquareAccountDetails
    from ..models.tender_type import TenderType


class TenderDict(TypedDict, total=False):
    """Schema `Tender` as a mapping by wire names."""

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
