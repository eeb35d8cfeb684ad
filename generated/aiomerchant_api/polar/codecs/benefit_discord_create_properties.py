"""The codec of BenefitDiscordCreateProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.benefit_discord_create_properties import BenefitDiscordCreateProperties


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitDiscordCreateProperties")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_guild_token, v_role_id, v_kick_member = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_guild_token, v_role_id, v_kick_member = _values(known)
    self: Any = new(BenefitDiscordCreateProperties)
    self.guild_token = v_guild_token
    if v_guild_token.__class__ is not str:
        self.guild_token = mismatch(v_guild_token, at, "guild_token", "string")
    self.role_id = v_role_id
    if v_role_id.__class__ is not str:
        self.role_id = mismatch(v_role_id, at, "role_id", "string")
    self.kick_member = v_kick_member
    if v_kick_member.__class__ is not bool:
        self.kick_member = mismatch(v_kick_member, at, "kick_member", "boolean")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "guild_token": ("guild_token", False, refuse_float),
    "role_id": ("role_id", False, refuse_float),
    "kick_member": ("kick_member", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BenefitDiscordCreateProperties, _FIELDS)
