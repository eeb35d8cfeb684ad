"""The model BenefitDiscordProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import Model, masked


@define(kw_only=True, eq=False, repr=False)
class BenefitDiscordProperties(Model):
    """Schema `BenefitDiscordProperties`."""

    guild_id: str
    role_id: str
    kick_member: bool
    guild_token: str = field(repr=masked)
