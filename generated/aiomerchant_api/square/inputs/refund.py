"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from aiomerchant_core import Null

    from ..inputs.additional import AdditionalRecipientDict
    from ..inputs.money import MoneyDict
    from ..models.additional_recipient import AdditionalRecipient
    from ..models.enums import RefundStatus
    from ..models.money import Money


class RefundDict(TypedDict, total=False):
    id: Required[str]
    location_id: Required[str]
    transaction_id: str | Null | None
    tender_id: str | Null | None
    created_at: datetime | None
    reason: Required[str]
    amount_money: Required[Money | MoneyDict]
    status: Required[RefundStatus]
    processing_fee_money: Money | MoneyDict | Null | None
    additional_recipients: Sequence[AdditionalRecipient | AdditionalRecipientDict] | Null | None
