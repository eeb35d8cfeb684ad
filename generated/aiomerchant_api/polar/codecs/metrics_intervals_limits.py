"""The codec of MetricsIntervalsLimits.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.metrics_intervals_limits import MetricsIntervalsLimits

decode_metrics_interval_limit: Decode = decode_later(
    __name__, "metrics_interval_limit", globals(), "decode_metrics_interval_limit"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "MetricsIntervalsLimits")
    get = data.get
    self: Any = new(MetricsIntervalsLimits)
    self.hour = decode_metrics_interval_limit(get("hour"), (at, "hour"))
    self.day = decode_metrics_interval_limit(get("day"), (at, "day"))
    self.week = decode_metrics_interval_limit(get("week"), (at, "week"))
    self.month = decode_metrics_interval_limit(get("month"), (at, "month"))
    self.year = decode_metrics_interval_limit(get("year"), (at, "year"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "hour": ("hour", False, encode_later(__name__, "metrics_interval_limit")),
    "day": ("day", False, encode_later(__name__, "metrics_interval_limit")),
    "week": ("week", False, encode_later(__name__, "metrics_interval_limit")),
    "month": ("month", False, encode_later(__name__, "metrics_interval_limit")),
    "year": ("year", False, encode_later(__name__, "metrics_interval_limit")),
}

encode = object_encoder(MetricsIntervalsLimits, _FIELDS)
