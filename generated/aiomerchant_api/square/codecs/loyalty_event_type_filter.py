"""The codec of LoyaltyEventTypeFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string

from ..models.loyalty_event_type_filter import LoyaltyEventTypeFilter

_decode_types = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyEventTypeFilter")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_types = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_types = _values(known)
    self: Any = new(LoyaltyEventTypeFilter)
    self.types = _decode_types(v_types, at, "types")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "types": ("types", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LoyaltyEventTypeFilter, _FIELDS)
