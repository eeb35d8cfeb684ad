"""The codec of SearchOrdersFilter.

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

from ..models.search_orders_filter import SearchOrdersFilter

decode_search_orders_state_filter: Decode = decode_later(
    __name__, "search_orders_state_filter", globals(), "decode_search_orders_state_filter"
)
decode_search_orders_date_time_filter: Decode = decode_later(
    __name__, "search_orders_date_time_filter", globals(), "decode_search_orders_date_time_filter"
)
decode_search_orders_fulfillment_filter: Decode = decode_later(
    __name__, "search_orders_fulfillment_filter", globals(), "decode_search_orders_fulfillment_filter"
)
decode_search_orders_source_filter: Decode = decode_later(
    __name__, "search_orders_source_filter", globals(), "decode_search_orders_source_filter"
)
decode_search_orders_customer_filter: Decode = decode_later(
    __name__, "search_orders_customer_filter", globals(), "decode_search_orders_customer_filter"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchOrdersFilter")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_state_filter, v_date_time_filter, v_fulfillment_filter, v_source_filter, v_customer_filter = (
            _values(known)
        )
    except KeyError:
        known = _NOTHING | data
        v_state_filter, v_date_time_filter, v_fulfillment_filter, v_source_filter, v_customer_filter = (
            _values(known)
        )
    self: Any = new(SearchOrdersFilter)
    self.state_filter = (
        None
        if v_state_filter is None
        else decode_search_orders_state_filter(v_state_filter, (at, "state_filter"))
    )
    self.date_time_filter = (
        None
        if v_date_time_filter is None
        else decode_search_orders_date_time_filter(v_date_time_filter, (at, "date_time_filter"))
    )
    self.fulfillment_filter = (
        None
        if v_fulfillment_filter is None
        else decode_search_orders_fulfillment_filter(v_fulfillment_filter, (at, "fulfillment_filter"))
    )
    self.source_filter = (
        None
        if v_source_filter is None
        else decode_search_orders_source_filter(v_source_filter, (at, "source_filter"))
    )
    self.customer_filter = (
        None
        if v_customer_filter is None
        else decode_search_orders_customer_filter(v_customer_filter, (at, "customer_filter"))
    )
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "state_filter": ("state_filter", False, encode_later(__name__, "search_orders_state_filter")),
    "date_time_filter": ("date_time_filter", False, encode_later(__name__, "search_orders_date_time_filter")),
    "fulfillment_filter": (
        "fulfillment_filter",
        False,
        encode_later(__name__, "search_orders_fulfillment_filter"),
    ),
    "source_filter": ("source_filter", False, encode_later(__name__, "search_orders_source_filter")),
    "customer_filter": ("customer_filter", False, encode_later(__name__, "search_orders_customer_filter")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SearchOrdersFilter, _FIELDS)
