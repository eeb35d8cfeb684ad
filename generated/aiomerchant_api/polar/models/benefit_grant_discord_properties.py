"""The model BenefitGrantDiscordProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class BenefitGrantDiscordProperties(Model):
    """Schema `BenefitGrantDiscordProperties`."""

    account_id: str | None = None
    guild_id: str | None = None
    role_id: str | None = None
    granted_account_id: str | None = None
