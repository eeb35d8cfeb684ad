"""The codec of MetricDashboardCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    encode_list_of,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
    unique_id,
)

from ..models.metric_dashboard_create import MetricDashboardCreate

_decode_metrics = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "MetricDashboardCreate")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_name, v_metrics, v_organization_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_name, v_metrics, v_organization_id = _values(known)
    self: Any = new(MetricDashboardCreate)
    self.name = v_name
    if v_name.__class__ is not str:
        self.name = mismatch(v_name, at, "name", "string")
    self.metrics = (
        None if v_metrics is None and "metrics" not in data else _decode_metrics(v_metrics, at, "metrics")
    )
    self.organization_id = (
        None if v_organization_id is None else unique_id(v_organization_id, at, "organization_id")
    )
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, refuse_float),
    "metrics": ("metrics", False, encode_list_of(refuse_float)),
    "organization_id": ("organization_id", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(MetricDashboardCreate, _FIELDS)
