"""The codec of LoyaltyEventFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.loyalty_event_filter import LoyaltyEventFilter

decode_loyalty_event_loyalty_account_filter: Decode = decode_later(
    __name__, "loyalty_event_loyalty_account_filter", globals(), "decode_loyalty_event_loyalty_account_filter"
)
decode_loyalty_event_type_filter: Decode = decode_later(
    __name__, "loyalty_event_type_filter", globals(), "decode_loyalty_event_type_filter"
)
decode_loyalty_event_date_time_filter: Decode = decode_later(
    __name__, "loyalty_event_date_time_filter", globals(), "decode_loyalty_event_date_time_filter"
)
decode_loyalty_event_location_filter: Decode = decode_later(
    __name__, "loyalty_event_location_filter", globals(), "decode_loyalty_event_location_filter"
)
decode_loyalty_event_order_filter: Decode = decode_later(
    __name__, "loyalty_event_order_filter", globals(), "decode_loyalty_event_order_filter"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyEventFilter")
    get = data.get
    self: Any = new(LoyaltyEventFilter)
    self.loyalty_account_filter = v = get("loyalty_account_filter")
    if v is not None:
        self.loyalty_account_filter = decode_loyalty_event_loyalty_account_filter(
            v, (at, "loyalty_account_filter")
        )
    self.type_filter = v = get("type_filter")
    if v is not None:
        self.type_filter = decode_loyalty_event_type_filter(v, (at, "type_filter"))
    self.date_time_filter = v = get("date_time_filter")
    if v is not None:
        self.date_time_filter = decode_loyalty_event_date_time_filter(v, (at, "date_time_filter"))
    self.location_filter = v = get("location_filter")
    if v is not None:
        self.location_filter = decode_loyalty_event_location_filter(v, (at, "location_filter"))
    self.order_filter = v = get("order_filter")
    if v is not None:
        self.order_filter = decode_loyalty_event_order_filter(v, (at, "order_filter"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "loyalty_account_filter": (
        "loyalty_account_filter",
        False,
        encode_later(__name__, "loyalty_event_loyalty_account_filter"),
    ),
    "type_filter": ("type_filter", False, encode_later(__name__, "loyalty_event_type_filter")),
    "date_time_filter": ("date_time_filter", False, encode_later(__name__, "loyalty_event_date_time_filter")),
    "location_filter": ("location_filter", False, encode_later(__name__, "loyalty_event_location_filter")),
    "order_filter": ("order_filter", False, encode_later(__name__, "loyalty_event_order_filter")),
}

encode = object_encoder(LoyaltyEventFilter, _FIELDS)
