"""The model InvoiceRecipientTaxIds.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class InvoiceRecipientTaxIds(Model):
    """Tax IDs of an invoice's recipient.

    Attributes:
        eu_vat: VAT number of the EU.
    """

    eu_vat: str | None = field(default=None, metadata=NOT_NULL)
