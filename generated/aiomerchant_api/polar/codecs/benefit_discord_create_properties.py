"""The codec of BenefitDiscordCreateProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.benefit_discord_create_properties import BenefitDiscordCreateProperties


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitDiscordCreateProperties")
    get = data.get
    self: Any = new(BenefitDiscordCreateProperties)
    self.guild_token = v = get("guild_token")
    if v.__class__ is not str:
        self.guild_token = mismatch(v, at, "guild_token", "string")
    self.role_id = v = get("role_id")
    if v.__class__ is not str:
        self.role_id = mismatch(v, at, "role_id", "string")
    self.kick_member = v = get("kick_member")
    if v.__class__ is not bool:
        self.kick_member = mismatch(v, at, "kick_member", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "guild_token": ("guild_token", False, plain),
    "role_id": ("role_id", False, plain),
    "kick_member": ("kick_member", False, plain),
}

encode = object_encoder(BenefitDiscordCreateProperties, _FIELDS)
