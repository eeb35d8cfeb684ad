"""The codec of BenefitDiscordProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.benefit_discord_properties import BenefitDiscordProperties


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitDiscordProperties")
    get = data.get
    self: Any = new(BenefitDiscordProperties)
    self.guild_id = v = get("guild_id")
    if v.__class__ is not str:
        self.guild_id = mismatch(v, at, "guild_id", "string")
    self.role_id = v = get("role_id")
    if v.__class__ is not str:
        self.role_id = mismatch(v, at, "role_id", "string")
    self.kick_member = v = get("kick_member")
    if v.__class__ is not bool:
        self.kick_member = mismatch(v, at, "kick_member", "boolean")
    self.guild_token = v = get("guild_token")
    if v.__class__ is not str:
        self.guild_token = mismatch(v, at, "guild_token", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "guild_id": ("guild_id", False, plain),
    "role_id": ("role_id", False, plain),
    "kick_member": ("kick_member", False, plain),
    "guild_token": ("guild_token", False, plain),
}

encode = object_encoder(BenefitDiscordProperties, _FIELDS)
