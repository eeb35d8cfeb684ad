"""A mapping given for InvoiceFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required


class InvoiceFilterDict(TypedDict, total=False):
    """Schema `InvoiceFilter` as a mapping by wire names."""

    location_ids: Required[Sequence[str]]
    customer_ids: Sequence[str] | None
