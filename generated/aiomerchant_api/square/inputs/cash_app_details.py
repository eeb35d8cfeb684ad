"""A mapping given for CashAppDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class CashAppDetailsDict(TypedDict, total=False):
    """Schema `CashAppDetails` as a mapping by wire names."""

    buyer_full_name: str | None
    buyer_country_code: str | None
    buyer_cashtag: str | None
