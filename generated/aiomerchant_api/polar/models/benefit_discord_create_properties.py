"""The model BenefitDiscordCreateProperties. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class BenefitDiscordCreateProperties(Model):
    """Schema `BenefitDiscordCreateProperties`."""

    guild_id: str
    role_id: str
    kick_member: bool
