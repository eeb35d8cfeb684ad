"""The codec of MetricsResponse.

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
    encode_list_of,
    mismatch,
    new,
    object_encoder,
)
from ..models.metrics_response import MetricsResponse

decode_metric_period: Decode = decode_later(__name__, "metric_period", globals(), "decode_metric_period")
decode_metrics_totals: Decode = decode_later(__name__, "metrics_totals", globals(), "decode_metrics_totals")
decode_metrics: Decode = decode_later(__name__, "metrics", globals(), "decode_metrics")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "MetricsResponse")
    get = data.get
    self: Any = new(MetricsResponse)
    self.periods = v = get("periods")
    if v.__class__ is list:
        here = (at, "periods[]")
        self.periods = [decode_metric_period(i, here) for i in v]
    else:
        self.periods = mismatch(v, at, "periods", "array")
    self.totals = decode_metrics_totals(get("totals"), (at, "totals"))
    self.metrics = decode_metrics(get("metrics"), (at, "metrics"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "periods": ("periods", False, encode_list_of(encode_later(__name__, "metric_period"))),
    "totals": ("totals", False, encode_later(__name__, "metrics_totals")),
    "metrics": ("metrics", False, encode_later(__name__, "metrics")),
}

encode = object_encoder(MetricsResponse, _FIELDS)
