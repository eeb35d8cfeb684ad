"""BulkUpdateCustomerData. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import date

    from ..models.address import Address
    from ..models.customer_tax_ids import CustomerTaxIds


@model
class BulkUpdateCustomerData(Model):
    """Changed fields of one customer.

    Attributes:
        given_name: Given name, 300 characters at most. At most 300 characters.
        family_name: Family name, 300 characters at most. At most 300 characters.
        company_name: Name of the business, 500 characters at most. At most 500 characters.
        nickname: Nickname, 100 characters at most. At most 100 characters.
        email_address: Email address, 254 characters at most. At most 254 characters.
        address: Postal address; its names are not kept.
        phone_number: Phone number, 9 to 16 digits; it must be valid.
        reference_id: ID of your own choice, 100 characters at most. At most 100 characters.
        note: Note of the seller.
        birthday: Day of birth, with or without the year: `1815-12-10` or `12-10`.
        tax_ids: Tax IDs; for sellers in the EU and the UK.
        version: Current version: the change is made only if it is still that; left out, anyhow.
    """

    given_name: Nullable[str] = ABSENT
    family_name: Nullable[str] = ABSENT
    company_name: Nullable[str] = ABSENT
    nickname: Nullable[str] = ABSENT
    email_address: Nullable[str] = ABSENT
    address: Nullable[Address] = ABSENT
    phone_number: Nullable[str] = ABSENT
    reference_id: Nullable[str] = ABSENT
    note: Nullable[str] = ABSENT
    birthday: Nullable[date] = ABSENT
    tax_ids: Nullable[CustomerTaxIds] = ABSENT
    version: int | None = None
