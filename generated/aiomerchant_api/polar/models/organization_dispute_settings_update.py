"""The model OrganizationDisputeSettingsUpdate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class OrganizationDisputeSettingsUpdate(Model):
    """Schema `OrganizationDisputeSettingsUpdate`.

    Attributes:
        auto_accept_below_amount: 1 to 10000.
    """

    auto_accept_below_amount: int | None = None
