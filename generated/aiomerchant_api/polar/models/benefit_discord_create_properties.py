"""BenefitDiscordCreateProperties. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import Model, model


@model
class BenefitDiscordCreateProperties(Model):
    """Schema `BenefitDiscordCreateProperties`."""

    guild_id: str
    role_id: str
    kick_member: bool
