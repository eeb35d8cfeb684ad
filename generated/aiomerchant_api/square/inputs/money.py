"""A mapping given for Money.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.currency import Currency


class MoneyDict(TypedDict, total=False):
    """Schema `Money` as a mapping by wire names."""

    amount: int | None
    currency: Currency | None
