"""The codec of LoyaltyEventLocationFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    encode_list_of,
    list_of,
    mismatch,
    new,
    object_encoder,
    refuse_float,
    string,
)

from ..models.loyalty_event_location_filter import LoyaltyEventLocationFilter

_decode_location_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyEventLocationFilter")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_location_ids = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_location_ids = _values(known)
    self: Any = new(LoyaltyEventLocationFilter)
    self.location_ids = _decode_location_ids(v_location_ids, at, "location_ids")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "location_ids": ("location_ids", False, encode_list_of(refuse_float)),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LoyaltyEventLocationFilter, _FIELDS)
