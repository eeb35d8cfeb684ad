"""A mapping given for InvoiceRecipient.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.address import AddressDict
    from ..inputs.invoice_recipient_tax_ids import InvoiceRecipientTaxIdsDict
    from ..models.address import Address
    from ..models.invoice_recipient_tax_ids import InvoiceRecipientTaxIds


class InvoiceRecipientDict(TypedDict, total=False):
    """Schema `InvoiceRecipient` as a mapping by wire names."""

    customer_id: str | None
    given_name: str | None
    family_name: str | None
    email_address: str | None
    address: Address | AddressDict | None
    phone_number: str | None
    company_name: str | None
    tax_ids: InvoiceRecipientTaxIds | InvoiceRecipientTaxIdsDict | None
