"""BankAccountDisabledEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.bank_account import BankAccount


@model
class BankAccountDisabledEvent(Event):
    """Schema `BankAccountDisabledEvent`.

    The payload of the webhook `bank_account.disabled`.
    """

    merchant_id: Nullable[str] = ABSENT
    location_id: Nullable[str] = ABSENT
    type: Nullable[Literal["bank_account.disabled"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[BankAccountDisabledEventData] = ABSENT


@model
class BankAccountDisabledEventData(Model):
    """Schema `BankAccountDisabledEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[BankAccountDisabledEventObject] = ABSENT


@model
class BankAccountDisabledEventObject(Model):
    """Schema `BankAccountDisabledEventObject`."""

    bank_account: Nullable[BankAccount] = ABSENT
