"""The codec of MetricsIntervalLimit.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, refuse_float
from ..models.metrics_interval_limit import MetricsIntervalLimit


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "MetricsIntervalLimit")
    get = data.get
    self: Any = new(MetricsIntervalLimit)
    self.min_days = v = get("min_days")
    if v.__class__ is not int:
        self.min_days = mismatch(v, at, "min_days", "integer")
    self.max_days = v = get("max_days")
    if v.__class__ is not int:
        self.max_days = mismatch(v, at, "max_days", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "min_days": ("min_days", False, refuse_float),
    "max_days": ("max_days", False, refuse_float),
}

encode = object_encoder(MetricsIntervalLimit, _FIELDS)
