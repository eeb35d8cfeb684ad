"""The model CustomerBenefitGrantDiscordUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from typing import Literal

    from ..models.customer_benefit_grant_discord_properties_update import (
        CustomerBenefitGrantDiscordPropertiesUpdate,
    )


@define(kw_only=True, eq=False, repr=False)
class CustomerBenefitGrantDiscordUpdate(Model):
    """Schema `CustomerBenefitGrantDiscordUpdate`."""

    benefit_type: Literal["discord"] = "discord"
    properties: CustomerBenefitGrantDiscordPropertiesUpdate
