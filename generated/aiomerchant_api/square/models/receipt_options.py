"""The model ReceiptOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class ReceiptOptions(Model):
    """Schema `ReceiptOptions`."""

    payment_id: str
    print_only: bool | None = None
    is_duplicate: bool | None = None
