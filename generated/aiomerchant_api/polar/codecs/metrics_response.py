"""The codec of MetricsResponse.

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
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_periods, v_totals, v_metrics = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_periods, v_totals, v_metrics = _values(known)
    self: Any = new(MetricsResponse)
    if v_periods.__class__ is list:
        here = (at, "periods[]")
        self.periods = [decode_metric_period(item, here) for item in v_periods]
    else:
        self.periods = mismatch(v_periods, at, "periods", "array")
    self.totals = decode_metrics_totals(v_totals, (at, "totals"))
    self.metrics = decode_metrics(v_metrics, (at, "metrics"))
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "periods": ("periods", False, encode_list_of(encode_later(__name__, "metric_period"))),
    "totals": ("totals", False, encode_later(__name__, "metrics_totals")),
    "metrics": ("metrics", False, encode_later(__name__, "metrics")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(MetricsResponse, _FIELDS)
