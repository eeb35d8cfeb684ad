"""A mapping given for CheckoutLocationSettingsCoupons.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class CheckoutLocationSettingsCouponsDict(TypedDict, total=False):
    """Schema `CheckoutLocationSettingsCoupons` as a mapping by wire names."""

    enabled: bool | None
