"""The model BulkCreateCustomerData. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import date

    from ..models.address import Address
    from ..models.customer_tax_ids import CustomerTaxIds


@define(kw_only=True, eq=False, repr=False)
class BulkCreateCustomerData(Model):
    """One customer to create.

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
    """

    given_name: str | None = None
    family_name: str | None = None
    company_name: str | None = None
    nickname: str | None = None
    email_address: str | None = None
    address: Address | None = None
    phone_number: str | None = None
    reference_id: str | None = None
    note: str | None = None
    birthday: date | None = None
    tax_ids: CustomerTaxIds | None = None
