"""The codec of SearchSubscriptionsFilter.

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

from ..models.search_subscriptions_filter import SearchSubscriptionsFilter

_decode_customer_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchSubscriptionsFilter")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_customer_ids, v_location_ids, v_source_names = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_customer_ids, v_location_ids, v_source_names = _values(known)
    self: Any = new(SearchSubscriptionsFilter)
    self.customer_ids = (
        None if v_customer_ids is None else _decode_customer_ids(v_customer_ids, at, "customer_ids")
    )
    self.location_ids = (
        None if v_location_ids is None else _decode_customer_ids(v_location_ids, at, "location_ids")
    )
    self.source_names = (
        None if v_source_names is None else _decode_customer_ids(v_source_names, at, "source_names")
    )
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "customer_ids": ("customer_ids", False, encode_list_of(refuse_float)),
    "location_ids": ("location_ids", False, encode_list_of(refuse_float)),
    "source_names": ("source_names", False, encode_list_of(refuse_float)),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SearchSubscriptionsFilter, _FIELDS)
