"""A mapping given for CustomerPortalCustomerSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TypedDict


class CustomerPortalCustomerSettingsDict(TypedDict, total=False):
    """Schema `CustomerPortalCustomerSettings` as a mapping by wire names."""

    allow_email_change: bool | None
