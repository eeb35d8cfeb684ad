"""BankAccount. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import BankAccountStatus, BankAccountType, Country, Currency


@model
class BankAccount(Model):
    """Schema `BankAccount`.

    Attributes:
        id: 1 to 30 characters.
        account_number_suffix: Not empty.
        account_type: One of CHECKING, SAVINGS, INVESTMENT, OTHER, BUSINESS_CHECKING.
        holder_name: Not empty.
        primary_bank_identification_number: At most 40 characters.
        secondary_bank_identification_number: At most 40 characters.
        status: One of VERIFICATION_IN_PROGRESS, VERIFIED, DISABLED.
        bank_name: At most 100 characters.
    """

    id: str
    account_number_suffix: str
    country: Country
    currency: Currency
    account_type: BankAccountType
    holder_name: str
    primary_bank_identification_number: str
    secondary_bank_identification_number: Nullable[str] = ABSENT
    debit_mandate_reference_id: Nullable[str] = ABSENT
    reference_id: Nullable[str] = ABSENT
    location_id: Nullable[str] = ABSENT
    status: BankAccountStatus
    creditable: bool
    debitable: bool
    fingerprint: Nullable[str] = ABSENT
    version: int | None = None
    bank_name: Nullable[str] = ABSENT
    customer_id: str | None = None
