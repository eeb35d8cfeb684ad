"""The codec of CatalogTimePeriod.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.catalog_time_period import CatalogTimePeriod


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogTimePeriod")
    get = data.get
    self: Any = new(CatalogTimePeriod)
    self.event = v = get("event")
    if v.__class__ is not str and (v is not None):
        self.event = mismatch(v, at, "event", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "event": ("event", False, plain),
}

encode = object_encoder(CatalogTimePeriod, _FIELDS)
