"""The codec of LoyaltyEventQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.loyalty_event_query import LoyaltyEventQuery

decode_loyalty_event_filter: Decode = decode_later(
    __name__, "loyalty_event_filter", globals(), "decode_loyalty_event_filter"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyEventQuery")
    get = data.get
    self: Any = new(LoyaltyEventQuery)
    self.filter = v = get("filter")
    if v is not None:
        self.filter = decode_loyalty_event_filter(v, (at, "filter"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "filter": ("filter", False, encode_later(__name__, "loyalty_event_filter")),
}

encode = object_encoder(LoyaltyEventQuery, _FIELDS)
