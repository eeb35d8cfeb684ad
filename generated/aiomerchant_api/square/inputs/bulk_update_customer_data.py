"""Mappings given for BulkUpdateCustomerData. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import date

    from ..inputs.address import AddressDict
    from ..inputs.customer_tax_ids import CustomerTaxIdsDict
    from ..models.address import Address
    from ..models.customer_tax_ids import CustomerTaxIds


class BulkUpdateCustomerDataDict(TypedDict, total=False):
    given_name: str | None
    family_name: str | None
    company_name: str | None
    nickname: str | None
    email_address: str | None
    address: Address | AddressDict | None
    phone_number: str | None
    reference_id: str | None
    note: str | None
    birthday: date | None
    tax_ids: CustomerTaxIds | CustomerTaxIdsDict | None
    version: int | None
