"""The codec of LoyaltyEventQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    mismatch,
    new,
    object_encoder,
)

from ..models.loyalty_event_query import LoyaltyEventQuery

decode_loyalty_event_filter: Decode = decode_later(
    __name__, "loyalty_event_filter", globals(), "decode_loyalty_event_filter"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyEventQuery")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_filter = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_filter = _values(known)
    self: Any = new(LoyaltyEventQuery)
    self.filter = None if v_filter is None else decode_loyalty_event_filter(v_filter, (at, "filter"))
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "filter": ("filter", False, encode_later(__name__, "loyalty_event_filter")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LoyaltyEventQuery, _FIELDS)
