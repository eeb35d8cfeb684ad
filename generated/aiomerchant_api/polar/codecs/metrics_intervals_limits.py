"""The codec of MetricsIntervalsLimits.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    mismatch,
    new,
    object_encoder,
)

from ..models.metrics_intervals_limits import MetricsIntervalsLimits

decode_metrics_interval_limit: Decode = decode_later(
    __name__, "metrics_interval_limit", globals(), "decode_metrics_interval_limit"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "MetricsIntervalsLimits")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_hour, v_day, v_week, v_month, v_year = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_hour, v_day, v_week, v_month, v_year = _values(known)
    self: Any = new(MetricsIntervalsLimits)
    self.hour = decode_metrics_interval_limit(v_hour, (at, "hour"))
    self.day = decode_metrics_interval_limit(v_day, (at, "day"))
    self.week = decode_metrics_interval_limit(v_week, (at, "week"))
    self.month = decode_metrics_interval_limit(v_month, (at, "month"))
    self.year = decode_metrics_interval_limit(v_year, (at, "year"))
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "hour": ("hour", False, encode_later(__name__, "metrics_interval_limit")),
    "day": ("day", False, encode_later(__name__, "metrics_interval_limit")),
    "week": ("week", False, encode_later(__name__, "metrics_interval_limit")),
    "month": ("month", False, encode_later(__name__, "metrics_interval_limit")),
    "year": ("year", False, encode_later(__name__, "metrics_interval_limit")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(MetricsIntervalsLimits, _FIELDS)
