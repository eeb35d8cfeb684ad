"""A mapping given for InvoiceRecipientTaxIds.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class InvoiceRecipientTaxIdsDict(TypedDict, total=False):
    """Schema `InvoiceRecipientTaxIds` as a mapping by wire names."""

    eu_vat: str | None
