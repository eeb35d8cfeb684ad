"""BankAccountCreatedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.bank_account import BankAccount


@model
class BankAccountCreatedEvent(Event):
    """Schema `BankAccountCreatedEvent`.

    The payload of the webhook `bank_account.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    location_id: Nullable[str] = ABSENT
    type: Nullable[Literal["bank_account.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[BankAccountCreatedEventData] = ABSENT


@model
class BankAccountCreatedEventData(Model):
    """Schema `BankAccountCreatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[BankAccountCreatedEventObject] = ABSENT


@model
class BankAccountCreatedEventObject(Model):
    """Schema `BankAccountCreatedEventObject`."""

    bank_account: Nullable[BankAccount] = ABSENT
