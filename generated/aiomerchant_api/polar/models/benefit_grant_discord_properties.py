"""The model BenefitGrantDiscordProperties. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class BenefitGrantDiscordProperties(Model):
    """Schema `BenefitGrantDiscordProperties`."""

    account_id: str | None = None
    guild_id: str | None = field(default=None, metadata=NOT_NULL)
    role_id: str | None = field(default=None, metadata=NOT_NULL)
    granted_account_id: str | None = field(default=None, metadata=NOT_NULL)
