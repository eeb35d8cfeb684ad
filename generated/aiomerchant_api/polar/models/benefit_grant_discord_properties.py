"""BenefitGrantDiscordProperties. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, Model, Nullable, model


@model
class BenefitGrantDiscordProperties(Model):
    """Schema `BenefitGrantDiscordProperties`."""

    account_id: Nullable[str] = ABSENT
    guild_id: str | None = None
    role_id: str | None = None
    granted_account_id: str | None = None
