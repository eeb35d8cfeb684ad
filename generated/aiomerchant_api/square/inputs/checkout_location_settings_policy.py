"""A mapping given for CheckoutLocationSettingsPolicy.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class CheckoutLocationSettingsPolicyDict(TypedDict, total=False):
    """Schema `CheckoutLocationSettingsPolicy` as a mapping by wire names."""

    uid: str | None
    title: str | None
    description: str | None
