"""Mappings given for Refund. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Required

    from ..inputs.additional_recipient import AdditionalRecipientDict
    from ..inputs.money import MoneyDict
    from ..models.additional_recipient import AdditionalRecipient
    from ..models.enums import RefundStatus
    from ..models.money import Money


class RefundDict(TypedDict, total=False):
    id: Required[str]
    location_id: Required[str]
    transaction_id: str | None
    tender_id: str | None
    created_at: datetime | None
    reason: Required[str]
    amount_money: Required[Money | MoneyDict]
    status: Required[RefundStatus]
    processing_fee_money: Money | MoneyDict | None
    additional_recipients: Sequence[AdditionalRecipient | AdditionalRecipientDict] | None
