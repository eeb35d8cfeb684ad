"""A mapping given for GiftCardActivityImport.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..inputs.money import MoneyDict
    from ..models.money import Money


class GiftCardActivityImportDict(TypedDict, total=False):
    """Schema `GiftCardActivityImport` as a mapping by wire names."""

    amount_money: Required[Money | MoneyDict]
