"""The codec of CustomerBenefitGrantSlackSharedChannelPropertiesUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.customer_benefit_grant_slack_shared_channel_properties_update import (
    CustomerBenefitGrantSlackSharedChannelPropertiesUpdate,
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerBenefitGrantSlackSharedChannelPropertiesUpdate")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_invited_email = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_invited_email = _values(known)
    self: Any = new(CustomerBenefitGrantSlackSharedChannelPropertiesUpdate)
    self.invited_email = v_invited_email
    if v_invited_email.__class__ is not str:
        self.invited_email = mismatch(v_invited_email, at, "invited_email", "string")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "invited_email": ("invited_email", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerBenefitGrantSlackSharedChannelPropertiesUpdate, _FIELDS)
