"""The model BulkCreateCustomerData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import date

    from ..models.address import Address
    from ..models.customer_tax_ids import CustomerTaxIds


@define(kw_only=True, eq=False, repr=False)
class BulkCreateCustomerData(Model):
    """Schema `BulkCreateCustomerData`.

    Attributes:
        given_name: At most 300 characters.
        family_name: At most 300 characters.
        company_name: At most 500 characters.
        nickname: At most 100 characters.
        email_address: At most 254 characters.
        reference_id: At most 100 characters.
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
