"""The model CustomerPortalSubscriptionSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class CustomerPortalSubscriptionSettings(Model):
    """Schema `CustomerPortalSubscriptionSettings`."""

    update_seats: bool
    update_plan: bool
    pause: bool | None = field(default=None, metadata=NOT_NULL)
