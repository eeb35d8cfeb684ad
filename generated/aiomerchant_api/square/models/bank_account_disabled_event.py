"""The model BankAccountDisabledEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.bank_account import BankAccount


@define(kw_only=True, eq=False, repr=False)
class BankAccountDisabledEvent(Event):
    """Schema `BankAccountDisabledEvent`.

    The payload of the webhook `bank_account.disabled`.
    """

    merchant_id: str | None = None
    location_id: str | None = None
    type: Literal["bank_account.disabled"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: BankAccountDisabledEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class BankAccountDisabledEventData(Model):
    """Schema `BankAccountDisabledEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: BankAccountDisabledEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class BankAccountDisabledEventObject(Model):
    """Schema `BankAccountDisabledEventObject`."""

    bank_account: BankAccount | None = None
