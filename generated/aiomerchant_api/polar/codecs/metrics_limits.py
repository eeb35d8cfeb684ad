"""The codec of MetricsLimits.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    day,
    decode_later,
    encode_later,
    full_date,
    mismatch,
    new,
    object_encoder,
)

from ..models.metrics_limits import MetricsLimits

decode_metrics_intervals_limits: Decode = decode_later(
    __name__, "metrics_intervals_limits", globals(), "decode_metrics_intervals_limits"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "MetricsLimits")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_min_date, v_intervals = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_min_date, v_intervals = _values(known)
    self: Any = new(MetricsLimits)
    self.min_date = full_date(v_min_date, at, "min_date")
    self.intervals = decode_metrics_intervals_limits(v_intervals, (at, "intervals"))
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "min_date": ("min_date", False, day),
    "intervals": ("intervals", False, encode_later(__name__, "metrics_intervals_limits")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(MetricsLimits, _FIELDS)
