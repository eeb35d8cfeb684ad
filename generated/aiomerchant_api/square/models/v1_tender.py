"""The model V1Tender.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.v1_money import V1Money
    from ..models.v1_tender_card_brand import V1TenderCardBrand
    from ..models.v1_tender_entry_method import V1TenderEntryMethod
    from ..models.v1_tender_type import V1TenderType


@define(kw_only=True, eq=False, repr=False)
class V1Tender(Model):
    """Schema `V1Tender`.

    Attributes:
        type: One of CREDIT_CARD, CASH, THIRD_PARTY_CARD, NO_SALE, SQUARE_WALLET, SQUARE_GIFT_CARD, UNKNOWN,
            OTHER.
        entry_method: One of MANUAL, SCANNED, SQUARE_CASH, SQUARE_WALLET, SWIPED, WEB_FORM, OTHER.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    type: V1TenderType | None = None
    name: str | None = None
    employee_id: str | None = None
    receipt_url: str | None = None
    card_brand: V1TenderCardBrand | None = None
    pan_suffix: str | None = None
    entry_method: V1TenderEntryMethod | None = None
    payment_note: str | None = None
    total_money: V1Money | None = None
    tendered_money: V1Money | None = None
    tendered_at: datetime | None = None
    settled_at: datetime | None = None
    change_back_money: V1Money | None = None
    refunded_money: V1Money | None = None
    is_exchange: bool | None = None
