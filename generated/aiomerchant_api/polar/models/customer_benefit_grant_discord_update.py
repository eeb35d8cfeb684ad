"""The model CustomerBenefitGrantDiscordUpdate, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from typing import Literal


@define(kw_only=True, eq=False, repr=False)
class CustomerBenefitGrantDiscordUpdate(Model):
    """Changes to a grant of the customer's: a role on a Discord server."""

    benefit_type: Literal["discord"] = "discord"
    properties: CustomerBenefitGrantDiscordPropertiesUpdate


@define(kw_only=True, eq=False, repr=False)
class CustomerBenefitGrantDiscordPropertiesUpdate(Model):
    """Schema `CustomerBenefitGrantDiscordPropertiesUpdate`."""

    account_id: str | None
