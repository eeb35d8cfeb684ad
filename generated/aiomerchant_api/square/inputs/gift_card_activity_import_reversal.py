"""A mapping given for GiftCardActivityImportReversal.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..inputs.money import MoneyDict
    from ..models.money import Money


class GiftCardActivityImportReversalDict(TypedDict, total=False):
    """Schema `GiftCardActivityImportReversal` as a mapping by wire names."""

    amount_money: Required[Money | MoneyDict]
