"""The codec of Metric.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.metric import Metric


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Metric")
    get = data.get
    self: Any = new(Metric)
    self.slug = v = get("slug")
    if v.__class__ is not str:
        self.slug = mismatch(v, at, "slug", "string")
    self.display_name = v = get("display_name")
    if v.__class__ is not str:
        self.display_name = mismatch(v, at, "display_name", "string")
    self.type = v = get("type")
    if v.__class__ is not str:
        self.type = mismatch(v, at, "type", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "slug": ("slug", False, plain),
    "display_name": ("display_name", False, plain),
    "type": ("type", False, plain),
}

encode = object_encoder(Metric, _FIELDS)
