"""The model OrganizationDisputeSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class OrganizationDisputeSettings(Model):
    """Schema `OrganizationDisputeSettings`."""

    auto_accept_below_amount: int | None
