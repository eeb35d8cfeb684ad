"""The codec of BenefitGrantDiscordProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.benefit_grant_discord_properties import BenefitGrantDiscordProperties


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitGrantDiscordProperties")
    get = data.get
    self: Any = new(BenefitGrantDiscordProperties)
    self.account_id = v = get("account_id")
    if v.__class__ is not str and (v is not None):
        self.account_id = mismatch(v, at, "account_id", "string")
    self.guild_id = v = get("guild_id")
    if v.__class__ is not str and (v is not None or "guild_id" in data):
        self.guild_id = mismatch(v, at, "guild_id", "string")
    self.role_id = v = get("role_id")
    if v.__class__ is not str and (v is not None or "role_id" in data):
        self.role_id = mismatch(v, at, "role_id", "string")
    self.granted_account_id = v = get("granted_account_id")
    if v.__class__ is not str and (v is not None or "granted_account_id" in data):
        self.granted_account_id = mismatch(v, at, "granted_account_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "account_id": ("account_id", False, plain),
    "guild_id": ("guild_id", False, plain),
    "role_id": ("role_id", False, plain),
    "granted_account_id": ("granted_account_id", False, plain),
}

encode = object_encoder(BenefitGrantDiscordProperties, _FIELDS)
