"""The model BankAccount. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.enums import BankAccountStatus, BankAccountType, Country, Currency


@define(kw_only=True, eq=False, repr=False)
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
    secondary_bank_identification_number: str | None = None
    debit_mandate_reference_id: str | None = None
    reference_id: str | None = None
    location_id: str | None = None
    status: BankAccountStatus
    creditable: bool
    debitable: bool
    fingerprint: str | None = None
    version: int | None = field(default=None, metadata=NOT_NULL)
    bank_name: str | None = None
    customer_id: str | None = field(default=None, metadata=NOT_NULL)
