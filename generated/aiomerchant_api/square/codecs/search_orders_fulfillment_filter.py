"""The codec of SearchOrdersFulfillmentFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string
from ..models.search_orders_fulfillment_filter import SearchOrdersFulfillmentFilter

_fulfillment_types = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchOrdersFulfillmentFilter")
    get = data.get
    self: Any = new(SearchOrdersFulfillmentFilter)
    self.fulfillment_types = v = get("fulfillment_types")
    if v is not None:
        self.fulfillment_types = _fulfillment_types(v, at, "fulfillment_types")
    self.fulfillment_states = v = get("fulfillment_states")
    if v is not None:
        self.fulfillment_states = _fulfillment_types(v, at, "fulfillment_states")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "fulfillment_types": ("fulfillment_types", False, plain),
    "fulfillment_states": ("fulfillment_states", False, plain),
}

encode = object_encoder(SearchOrdersFulfillmentFilter, _FIELDS)
