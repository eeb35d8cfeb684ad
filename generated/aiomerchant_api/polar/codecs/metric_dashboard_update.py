"""The codec of MetricDashboardUpdate.

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
    refuse_float,
    string,
)

from ..models.metric_dashboard_update import MetricDashboardUpdate

_decode_metrics = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "MetricDashboardUpdate")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_name, v_metrics = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_name, v_metrics = _values(known)
    self: Any = new(MetricDashboardUpdate)
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self.metrics = None if v_metrics is None else _decode_metrics(v_metrics, at, "metrics")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, refuse_float),
    "metrics": ("metrics", False, encode_list_of(refuse_float)),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(MetricDashboardUpdate, _FIELDS)
