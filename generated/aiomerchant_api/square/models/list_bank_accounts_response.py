"""ListBankAccountsResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.bank_account import BankAccount
    from ..models.error import Error


@model
class ListBankAccountsResponse(Model):
    """Schema `ListBankAccountsResponse`."""

    errors: list[Error] | None = None
    bank_accounts: list[BankAccount] | None = None
    cursor: str | None = None
