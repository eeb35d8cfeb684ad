"""GetBankAccountByV1IdResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.bank_account import BankAccount
    from ..models.error import Error


@model
class GetBankAccountByV1IdResponse(Model):
    """Schema `GetBankAccountByV1IdResponse`."""

    errors: list[Error] | None = None
    bank_account: BankAccount
