"""The codec of SearchOrdersFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
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
    get = data.get
    self: Any = new(SearchOrdersFilter)
    self.state_filter = v = get("state_filter")
    if v is not None:
        self.state_filter = decode_search_orders_state_filter(v, (at, "state_filter"))
    self.date_time_filter = v = get("date_time_filter")
    if v is not None:
        self.date_time_filter = decode_search_orders_date_time_filter(v, (at, "date_time_filter"))
    self.fulfillment_filter = v = get("fulfillment_filter")
    if v is not None:
        self.fulfillment_filter = decode_search_orders_fulfillment_filter(v, (at, "fulfillment_filter"))
    self.source_filter = v = get("source_filter")
    if v is not None:
        self.source_filter = decode_search_orders_source_filter(v, (at, "source_filter"))
    self.customer_filter = v = get("customer_filter")
    if v is not None:
        self.customer_filter = decode_search_orders_customer_filter(v, (at, "customer_filter"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
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

encode = object_encoder(SearchOrdersFilter, _FIELDS)
