"""The model InvoiceRecipient.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.address import Address
    from ..models.invoice_recipient_tax_ids import InvoiceRecipientTaxIds


@define(kw_only=True, eq=False, repr=False)
class InvoiceRecipient(Model):
    """Who gets an invoice, as the customer was then.

    Attributes:
        customer_id: ID of the customer. 1 to 255 characters.
        given_name: Given name, from the customer.
        family_name: Family name, from the customer.
        email_address: Email address, from the customer.
        address: Postal address, from the customer.
        phone_number: Phone number, from the customer.
        company_name: Name of the business, from the customer.
        tax_ids: Tax IDs, from the customer.
    """

    customer_id: str | None = None
    given_name: str | None = None
    family_name: str | None = None
    email_address: str | None = None
    address: Address | None = None
    phone_number: str | None = None
    company_name: str | None = None
    tax_ids: InvoiceRecipientTaxIds | None = None
