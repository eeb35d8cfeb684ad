"""A mapping given for CustomerPortalSubscriptionSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class CustomerPortalSubscriptionSettingsDict(TypedDict, total=False):
    """Schema `CustomerPortalSubscriptionSettings` as a mapping by wire names."""

    update_seats: Required[bool]
    update_plan: Required[bool]
    pause: bool | None
