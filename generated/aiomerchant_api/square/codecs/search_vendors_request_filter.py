"""The codec of SearchVendorsRequestFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string
from ..models.search_vendors_request_filter import SearchVendorsRequestFilter

_name = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchVendorsRequestFilter")
    get = data.get
    self: Any = new(SearchVendorsRequestFilter)
    self.name = v = get("name")
    if v is not None:
        self.name = _name(v, at, "name")
    self.status = v = get("status")
    if v is not None:
        self.status = _name(v, at, "status")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, plain),
    "status": ("status", False, plain),
}

encode = object_encoder(SearchVendorsRequestFilter, _FIELDS)
