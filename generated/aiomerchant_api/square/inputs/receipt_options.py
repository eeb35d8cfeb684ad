"""A mapping given for ReceiptOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class ReceiptOptionsDict(TypedDict, total=False):
    """Schema `ReceiptOptions` as a mapping by wire names."""

    payment_id: Required[str]
    print_only: bool | None
    is_duplicate: bool | None
