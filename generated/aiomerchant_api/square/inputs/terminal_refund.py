"""Mappings given for TerminalRefund. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from aiomerchant_core import Null

    from ..inputs.money import MoneyDict
    from ..models.enums import ActionCancelReason
    from ..models.money import Money


class TerminalRefundDict(TypedDict, total=False):
    id: str | None
    refund_id: str | None
    payment_id: Required[str]
    order_id: str | None
    amount_money: Required[Money | MoneyDict]
    reason: Required[str]
    device_id: Required[str]
    deadline_duration: str | Null | None
    status: str | None
    cancel_reason: ActionCancelReason | None
    created_at: datetime | None
    updated_at: datetime | None
    app_id: str | None
    location_id: str | None
