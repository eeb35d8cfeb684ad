"""The model UpdateCustomerRequest. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import date

    from ..models.address import Address
    from ..models.customer_tax_ids import CustomerTaxIds


@define(kw_only=True, eq=False, repr=False)
class UpdateCustomerRequest(Model):
    """Schema `UpdateCustomerRequest`.

    Attributes:
        given_name: Given name, 300 characters at most.
        family_name: Family name, 300 characters at most.
        company_name: Name of the business, 500 characters at most.
        nickname: Nickname, 100 characters at most.
        email_address: Email address, 254 characters at most.
        address: Changed fields of the postal address; its names are not kept.
        phone_number: Phone number, 9 to 16 digits; it must be valid.
        reference_id: ID of your own choice, 100 characters at most.
        note: Note of the seller.
        birthday: Day of birth, with or without the year: `1815-12-10` or `12-10`.
        version: Current version: the change is made only if it is still that; left out, anyhow.
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
    version: int | None = field(default=None, metadata=NOT_NULL)
    tax_ids: CustomerTaxIds | None = None
