"""The events of bank account. Generated from spec/."""

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


@model
class BankAccountVerifiedEvent(Event):
    """Schema `BankAccountVerifiedEvent`.

    The payload of the webhook `bank_account.verified`.
    """

    merchant_id: Nullable[str] = ABSENT
    location_id: Nullable[str] = ABSENT
    type: Nullable[Literal["bank_account.verified"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[BankAccountVerifiedEventData] = ABSENT


@model
class BankAccountVerifiedEventData(Model):
    """Schema `BankAccountVerifiedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[BankAccountVerifiedEventObject] = ABSENT


@model
class BankAccountVerifiedEventObject(Model):
    """Schema `BankAccountVerifiedEventObject`."""

    bank_account: Nullable[BankAccount] = ABSENT
