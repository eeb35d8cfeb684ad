"""DisableBankAccountResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.bank_account import BankAccount
    from ..models.error import Error


@model
class DisableBankAccountResponse(Model):
    """Schema `DisableBankAccountResponse`.

    Attributes:
        bank_account: The disabled bank account.
        errors: What went wrong, if anything did.
    """

    bank_account: BankAccount
    errors: list[Error] | None = None
