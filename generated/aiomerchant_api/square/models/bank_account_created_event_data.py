"""The model BankAccountCreatedEventData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.bank_account_created_event_object import BankAccountCreatedEventObject


@define(kw_only=True, eq=False, repr=False)
class BankAccountCreatedEventData(Model):
    """Schema `BankAccountCreatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: BankAccountCreatedEventObject | None = None
