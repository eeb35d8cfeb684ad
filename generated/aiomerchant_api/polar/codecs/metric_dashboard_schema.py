"""The codec of MetricDashboardSchema.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, list_of, mismatch, new, object_encoder, plain, string, unique_id
from ..models.metric_dashboard_schema import MetricDashboardSchema

_metrics = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "MetricDashboardSchema")
    get = data.get
    self: Any = new(MetricDashboardSchema)
    self.created_at = instant(get("created_at"), at, "created_at")
    self.modified_at = v = get("modified_at")
    if v is not None or "modified_at" not in data:
        self.modified_at = instant(v, at, "modified_at")
    self.id = unique_id(get("id"), at, "id")
    self.name = v = get("name")
    if v.__class__ is not str:
        self.name = mismatch(v, at, "name", "string")
    self.metrics = _metrics(get("metrics"), at, "metrics")
    self.organization_id = unique_id(get("organization_id"), at, "organization_id")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, plain),
    "modified_at": ("modified_at", True, plain),
    "id": ("id", False, plain),
    "name": ("name", False, plain),
    "metrics": ("metrics", False, plain),
    "organization_id": ("organization_id", False, plain),
}

encode = object_encoder(MetricDashboardSchema, _FIELDS)
