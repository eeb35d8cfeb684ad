"""The bodies of bank accounts. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import Model, masked, model

if TYPE_CHECKING:
    from ..models.bank_account import BankAccount
    from ..models.error import Error


@model
class CreateBankAccountRequest(Model):
    """Schema `CreateBankAccountRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.
        source_id: Token of the bank account from the Web Payments SDK, used once.
        customer_id: ID of the customer to whom it belongs; by default the seller's.
    """

    idempotency_key: str
    source_id: str = field(repr=masked)
    customer_id: str | None = None


@model
class CreateBankAccountResponse(Model):
    """Schema `CreateBankAccountResponse`.

    Attributes:
        bank_account: The stored bank account.
        errors: What went wrong, if anything did.
    """

    bank_account: BankAccount
    errors: list[Error] | None = None


@model
class DisableBankAccountResponse(Model):
    """Schema `DisableBankAccountResponse`.

    Attributes:
        bank_account: The disabled bank account.
        errors: What went wrong, if anything did.
    """

    bank_account: BankAccount
    errors: list[Error] | None = None


@model
class GetBankAccountByV1IdResponse(Model):
    """Schema `GetBankAccountByV1IdResponse`."""

    errors: list[Error] | None = None
    bank_account: BankAccount


@model
class GetBankAccountResponse(Model):
    """Schema `GetBankAccountResponse`."""

    errors: list[Error] | None = None
    bank_account: BankAccount


@model
class ListBankAccountsResponse(Model):
    """Schema `ListBankAccountsResponse`."""

    errors: list[Error] | None = None
    bank_accounts: list[BankAccount] | None = None
    cursor: str | None = None
