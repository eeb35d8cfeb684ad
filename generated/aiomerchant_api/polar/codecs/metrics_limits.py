"""The codec of MetricsLimits.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    full_date,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.metrics_limits import MetricsLimits

decode_metrics_intervals_limits: Decode = decode_later(
    __name__, "metrics_intervals_limits", globals(), "decode_metrics_intervals_limits"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "MetricsLimits")
    get = data.get
    self: Any = new(MetricsLimits)
    self.min_date = full_date(get("min_date"), at, "min_date")
    self.intervals = decode_metrics_intervals_limits(get("intervals"), (at, "intervals"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "min_date": ("min_date", False, plain),
    "intervals": ("intervals", False, encode_later(__name__, "metrics_intervals_limits")),
}

encode = object_encoder(MetricsLimits, _FIELDS)
