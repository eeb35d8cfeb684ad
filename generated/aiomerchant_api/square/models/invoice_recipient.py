"""The model InvoiceRecipient.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

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
    given_name: str | None = field(default=None, metadata=NOT_NULL)
    family_name: str | None = field(default=None, metadata=NOT_NULL)
    email_address: str | None = field(default=None, metadata=NOT_NULL)
    address: Address | None = field(default=None, metadata=NOT_NULL)
    phone_number: str | None = field(default=None, metadata=NOT_NULL)
    company_name: str | None = field(default=None, metadata=NOT_NULL)
    tax_ids: InvoiceRecipientTaxIds | None = field(default=None, metadata=NOT_NULL)
