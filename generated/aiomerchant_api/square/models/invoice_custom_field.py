"""The model InvoiceCustomField.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.invoice_custom_field_placement import InvoiceCustomFieldPlacement


@define(kw_only=True, eq=False, repr=False)
class InvoiceCustomField(Model):
    """One more text on an invoice.

    Attributes:
        label: Heading; needed. At most 30 characters.
        value: Text. At most 2000 characters.
        placement: Whether it stands above or below the line items; needed. One of ABOVE_LINE_ITEMS,
            BELOW_LINE_ITEMS.
    """

    label: str | None = None
    value: str | None = None
    placement: InvoiceCustomFieldPlacement | None = None
