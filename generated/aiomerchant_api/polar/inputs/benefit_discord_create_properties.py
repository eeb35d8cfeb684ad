"""Mappings given for BenefitDiscordCreateProperties. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import Required, TypedDict


class BenefitDiscordCreatePropertiesDict(TypedDict, total=False):
    guild_id: Required[str]
    role_id: Required[str]
    kick_member: Required[bool]
