"""The model BankAccountVerifiedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.bank_account import BankAccount


@define(kw_only=True, eq=False, repr=False)
class BankAccountVerifiedEvent(Event):
    """Schema `BankAccountVerifiedEvent`.

    The payload of the webhook `bank_account.verified`.
    """

    merchant_id: str | None = None
    location_id: str | None = None
    type: Literal["bank_account.verified"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: BankAccountVerifiedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class BankAccountVerifiedEventData(Model):
    """Schema `BankAccountVerifiedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: BankAccountVerifiedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class BankAccountVerifiedEventObject(Model):
    """Schema `BankAccountVerifiedEventObject`."""

    bank_account: BankAccount | None = None
