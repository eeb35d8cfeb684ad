"""A mapping given for TipSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class TipSettingsDict(TypedDict, total=False):
    """Schema `TipSettings` as a mapping by wire names."""

    allow_tipping: bool | None
    separate_tip_screen: bool | None
    custom_tip_field: bool | None
    tip_percentages: Sequence[int] | None
    smart_tipping: bool | None
