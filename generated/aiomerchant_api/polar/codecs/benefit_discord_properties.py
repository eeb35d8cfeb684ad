"""The codec of BenefitDiscordProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.benefit_discord_properties import BenefitDiscordProperties


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitDiscordProperties")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_guild_id, v_role_id, v_kick_member, v_guild_token = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_guild_id, v_role_id, v_kick_member, v_guild_token = _values(known)
    self: Any = new(BenefitDiscordProperties)
    self.guild_id = v_guild_id
    if v_guild_id.__class__ is not str:
        self.guild_id = mismatch(v_guild_id, at, "guild_id", "string")
    self.role_id = v_role_id
    if v_role_id.__class__ is not str:
        self.role_id = mismatch(v_role_id, at, "role_id", "string")
    self.kick_member = v_kick_member
    if v_kick_member.__class__ is not bool:
        self.kick_member = mismatch(v_kick_member, at, "kick_member", "boolean")
    self.guild_token = v_guild_token
    if v_guild_token.__class__ is not str:
        self.guild_token = mismatch(v_guild_token, at, "guild_token", "string")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "guild_id": ("guild_id", False, refuse_float),
    "role_id": ("role_id", False, refuse_float),
    "kick_member": ("kick_member", False, plain),
    "guild_token": ("guild_token", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BenefitDiscordProperties, _FIELDS)
