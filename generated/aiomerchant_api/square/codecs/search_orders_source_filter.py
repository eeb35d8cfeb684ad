"""The codec of SearchOrdersSourceFilter.

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

from ..models.search_orders_source_filter import SearchOrdersSourceFilter

_decode_source_names = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchOrdersSourceFilter")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_source_names = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_source_names = _values(known)
    self: Any = new(SearchOrdersSourceFilter)
    self.source_names = (
        None if v_source_names is None else _decode_source_names(v_source_names, at, "source_names")
    )
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "source_names": ("source_names", False, encode_list_of(refuse_float)),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SearchOrdersSourceFilter, _FIELDS)
