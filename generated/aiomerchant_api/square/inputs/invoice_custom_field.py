"""A mapping given for InvoiceCustomField.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.invoice_custom_field_placement import InvoiceCustomFieldPlacement


class InvoiceCustomFieldDict(TypedDict, total=False):
    """Schema `InvoiceCustomField` as a mapping by wire names."""

    label: str | None
    value: str | None
    placement: InvoiceCustomFieldPlacement | None
