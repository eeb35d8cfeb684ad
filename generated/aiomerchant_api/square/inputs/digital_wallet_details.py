"""A mapping given for DigitalWalletDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.cash_app_details import CashAppDetailsDict
    from ..models.cash_app_details import CashAppDetails


class DigitalWalletDetailsDict(TypedDict, total=False):
    """Schema `DigitalWalletDetails` as a mapping by wire names."""

    status: str | None
    brand: str | None
    cash_app_details: CashAppDetails | CashAppDetailsDict | None
