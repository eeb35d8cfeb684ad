"""The codec of SearchOrdersFulfillmentFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string

from ..models.search_orders_fulfillment_filter import SearchOrdersFulfillmentFilter

_decode_fulfillment_types = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchOrdersFulfillmentFilter")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_fulfillment_types, v_fulfillment_states = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_fulfillment_types, v_fulfillment_states = _values(known)
    self: Any = new(SearchOrdersFulfillmentFilter)
    self.fulfillment_types = (
        None
        if v_fulfillment_types is None
        else _decode_fulfillment_types(v_fulfillment_types, at, "fulfillment_types")
    )
    self.fulfillment_states = (
        None
        if v_fulfillment_states is None
        else _decode_fulfillment_types(v_fulfillment_states, at, "fulfillment_states")
    )
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "fulfillment_types": ("fulfillment_types", False, plain),
    "fulfillment_states": ("fulfillment_states", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SearchOrdersFulfillmentFilter, _FIELDS)
