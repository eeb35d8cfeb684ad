"""The codec of CustomerBenefitGrantDiscordPropertiesUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.customer_benefit_grant_discord_properties_update import (
    CustomerBenefitGrantDiscordPropertiesUpdate,
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerBenefitGrantDiscordPropertiesUpdate")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_account_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_account_id = _values(known)
    self: Any = new(CustomerBenefitGrantDiscordPropertiesUpdate)
    self.account_id = v_account_id
    if v_account_id.__class__ is not str and not (v_account_id is None and "account_id" in data):
        self.account_id = mismatch(v_account_id, at, "account_id", "string")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "account_id": ("account_id", True, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerBenefitGrantDiscordPropertiesUpdate, _FIELDS)
