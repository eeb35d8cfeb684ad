"""The model CustomerOrganizationFeatureSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CustomerOrganizationFeatureSettings(Model):
    """Schema `CustomerOrganizationFeatureSettings`.

    Attributes:
        member_model_enabled: Default False.
        checkout_localization_enabled: Default False.
    """

    member_model_enabled: bool | None = None
    checkout_localization_enabled: bool | None = None
