"""CustomerBenefitGrantDiscordUpdate, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CustomerBenefitGrantDiscordUpdate(Model):
    """Changes to a grant of the customer's: a role on a Discord server."""

    benefit_type: Literal["discord"] = "discord"
    properties: CustomerBenefitGrantDiscordPropertiesUpdate


@model
class CustomerBenefitGrantDiscordPropertiesUpdate(Model):
    """Schema `CustomerBenefitGrantDiscordPropertiesUpdate`."""

    account_id: Nullable[str]
