"""The codec of SearchOrdersStateFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string
from ..models.search_orders_state_filter import SearchOrdersStateFilter

_states = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchOrdersStateFilter")
    get = data.get
    self: Any = new(SearchOrdersStateFilter)
    self.states = _states(get("states"), at, "states")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "states": ("states", False, plain),
}

encode = object_encoder(SearchOrdersStateFilter, _FIELDS)
