"""The codec of SearchOrdersSort.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain

from ..models.search_orders_sort import SearchOrdersSort


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchOrdersSort")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_sort_field, v_sort_order = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_sort_field, v_sort_order = _values(known)
    self: Any = new(SearchOrdersSort)
    self.sort_field = v_sort_field
    if v_sort_field.__class__ is not str:
        self.sort_field = mismatch(v_sort_field, at, "sort_field", "string")
    self.sort_order = v_sort_order
    if v_sort_order.__class__ is not str and v_sort_order is not None:
        self.sort_order = mismatch(v_sort_order, at, "sort_order", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "sort_field": ("sort_field", False, plain),
    "sort_order": ("sort_order", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SearchOrdersSort, _FIELDS)
