"""CreateCustomerRequest. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from datetime import date

    from ..models.address import Address
    from ..models.customer_tax_ids import CustomerTaxIds


@model
class CreateCustomerRequest(Model):
    """Schema `CreateCustomerRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.
        given_name: Given name, 300 characters at most.
        family_name: Family name, 300 characters at most.
        company_name: Name of the business, 500 characters at most.
        nickname: Nickname, 100 characters at most.
        email_address: Email address, 254 characters at most.
        address: Postal address; its names are not kept.
        phone_number: Phone number, 9 to 16 digits; it must be valid.
        reference_id: ID of your own choice, 100 characters at most.
        note: Note of the seller.
        birthday: Day of birth, with or without the year: `1815-12-10` or `12-10`.
        tax_ids: Tax IDs; for sellers in the EU and the UK.
    """

    idempotency_key: str | None = None
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
