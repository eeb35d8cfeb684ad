"""The codec of BenefitGrantDiscordProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.benefit_grant_discord_properties import BenefitGrantDiscordProperties


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitGrantDiscordProperties")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_account_id, v_guild_id, v_role_id, v_granted_account_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_account_id, v_guild_id, v_role_id, v_granted_account_id = _values(known)
    self: Any = new(BenefitGrantDiscordProperties)
    self.account_id = v_account_id
    if v_account_id.__class__ is not str and v_account_id is not None:
        self.account_id = mismatch(v_account_id, at, "account_id", "string")
    self.guild_id = v_guild_id
    if v_guild_id.__class__ is not str and not (v_guild_id is None and "guild_id" not in data):
        self.guild_id = mismatch(v_guild_id, at, "guild_id", "string")
    self.role_id = v_role_id
    if v_role_id.__class__ is not str and not (v_role_id is None and "role_id" not in data):
        self.role_id = mismatch(v_role_id, at, "role_id", "string")
    self.granted_account_id = v_granted_account_id
    if v_granted_account_id.__class__ is not str and not (
        v_granted_account_id is None and "granted_account_id" not in data
    ):
        self.granted_account_id = mismatch(v_granted_account_id, at, "granted_account_id", "string")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "account_id": ("account_id", False, refuse_float),
    "guild_id": ("guild_id", False, refuse_float),
    "role_id": ("role_id", False, refuse_float),
    "granted_account_id": ("granted_account_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BenefitGrantDiscordProperties, _FIELDS)
