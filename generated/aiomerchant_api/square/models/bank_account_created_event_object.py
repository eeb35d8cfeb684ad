"""The model BankAccountCreatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.bank_account import BankAccount


@define(kw_only=True, eq=False, repr=False)
class BankAccountCreatedEventObject(Model):
    """Schema `BankAccountCreatedEventObject`."""

    bank_account: BankAccount | None = None
