"""A mapping given for CustomerPortalUsageSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class CustomerPortalUsageSettingsDict(TypedDict, total=False):
    """Schema `CustomerPortalUsageSettings` as a mapping by wire names."""

    show: Required[bool]
