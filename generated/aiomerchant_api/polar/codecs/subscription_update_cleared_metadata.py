"""The codec of SubscriptionUpdateClearedMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.subscription_update_cleared_metadata import SubscriptionUpdateClearedMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionUpdateClearedMetadata")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_subscription_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_subscription_id = _values(known)
    self: Any = new(SubscriptionUpdateClearedMetadata)
    self.subscription_id = v_subscription_id
    if v_subscription_id.__class__ is not str:
        self.subscription_id = mismatch(v_subscription_id, at, "subscription_id", "string")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "subscription_id": ("subscription_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SubscriptionUpdateClearedMetadata, _FIELDS)
