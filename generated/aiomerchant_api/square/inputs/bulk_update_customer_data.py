"""Mappings given for BulkUpdateCustomerData. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import date

    from aiomerchant_core import Null

    from ..inputs.address import AddressDict
    from ..inputs.customer_tax_ids import CustomerTaxIdsDict
    from ..models.address import Address
    from ..models.customer_tax_ids import CustomerTaxIds


class BulkUpdateCustomerDataDict(TypedDict, total=False):
    given_name: str | Null | None
    family_name: str | Null | None
    company_name: str | Null | None
    nickname: str | Null | None
    email_address: str | Null | None
    address: Address | AddressDict | Null | None
    phone_number: str | Null | None
    reference_id: str | Null | None
    note: str | Null | None
    birthday: date | Null | None
    tax_ids: CustomerTaxIds | CustomerTaxIdsDict | Null | None
    version: int | None
