"""The codec of MetricDashboardCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string, unique_id
from ..models.metric_dashboard_create import MetricDashboardCreate

_metrics = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "MetricDashboardCreate")
    get = data.get
    self: Any = new(MetricDashboardCreate)
    self.name = v = get("name")
    if v.__class__ is not str:
        self.name = mismatch(v, at, "name", "string")
    self.metrics = v = get("metrics")
    if v is not None or "metrics" in data:
        self.metrics = _metrics(v, at, "metrics")
    self.organization_id = v = get("organization_id")
    if v is not None:
        self.organization_id = unique_id(v, at, "organization_id")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, plain),
    "metrics": ("metrics", False, plain),
    "organization_id": ("organization_id", False, plain),
}

encode = object_encoder(MetricDashboardCreate, _FIELDS)
