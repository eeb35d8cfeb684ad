"""The codec of LoyaltyEventFilter.

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
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_loyalty_account_filter, v_type_filter, v_date_time_filter, v_location_filter, v_order_filter = (
            _values(known)
        )
    except KeyError:
        known = _NOTHING | data
        v_loyalty_account_filter, v_type_filter, v_date_time_filter, v_location_filter, v_order_filter = (
            _values(known)
        )
    self: Any = new(LoyaltyEventFilter)
    self.loyalty_account_filter = (
        None
        if v_loyalty_account_filter is None
        else decode_loyalty_event_loyalty_account_filter(
            v_loyalty_account_filter, (at, "loyalty_account_filter")
        )
    )
    self.type_filter = (
        None
        if v_type_filter is None
        else decode_loyalty_event_type_filter(v_type_filter, (at, "type_filter"))
    )
    self.date_time_filter = (
        None
        if v_date_time_filter is None
        else decode_loyalty_event_date_time_filter(v_date_time_filter, (at, "date_time_filter"))
    )
    self.location_filter = (
        None
        if v_location_filter is None
        else decode_loyalty_event_location_filter(v_location_filter, (at, "location_filter"))
    )
    self.order_filter = (
        None
        if v_order_filter is None
        else decode_loyalty_event_order_filter(v_order_filter, (at, "order_filter"))
    )
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
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

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LoyaltyEventFilter, _FIELDS)
