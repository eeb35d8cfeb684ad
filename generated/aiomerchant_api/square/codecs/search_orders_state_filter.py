"""The codec of SearchOrdersStateFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string

from ..models.search_orders_state_filter import SearchOrdersStateFilter

_decode_states = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchOrdersStateFilter")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_states = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_states = _values(known)
    self: Any = new(SearchOrdersStateFilter)
    self.states = _decode_states(v_states, at, "states")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "states": ("states", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SearchOrdersStateFilter, _FIELDS)
