"""The model TipSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class TipSettings(Model):
    """Schema `TipSettings`."""

    allow_tipping: bool | None = None
    separate_tip_screen: bool | None = None
    custom_tip_field: bool | None = None
    tip_percentages: list[int] | None = None
    smart_tipping: bool | None = None
