"""The codec of SearchOrdersSourceFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string
from ..models.search_orders_source_filter import SearchOrdersSourceFilter

_source_names = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchOrdersSourceFilter")
    get = data.get
    self: Any = new(SearchOrdersSourceFilter)
    self.source_names = v = get("source_names")
    if v is not None:
        self.source_names = _source_names(v, at, "source_names")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "source_names": ("source_names", False, plain),
}

encode = object_encoder(SearchOrdersSourceFilter, _FIELDS)
