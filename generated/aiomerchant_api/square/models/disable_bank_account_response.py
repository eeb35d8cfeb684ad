"""The model DisableBankAccountResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.bank_account import BankAccount
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class DisableBankAccountResponse(Model):
    """Schema `DisableBankAccountResponse`.

    Attributes:
        bank_account: The disabled bank account.
        errors: What went wrong, if anything did.
    """

    bank_account: BankAccount | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
