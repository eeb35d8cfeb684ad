"""The codec of MetricsIntervalLimit.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, whole

from ..models.metrics_interval_limit import MetricsIntervalLimit


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "MetricsIntervalLimit")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_min_days, v_max_days = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_min_days, v_max_days = _values(known)
    self: Any = new(MetricsIntervalLimit)
    self.min_days = v_min_days
    if v_min_days.__class__ is not int:
        self.min_days = mismatch(v_min_days, at, "min_days", "integer")
    self.max_days = v_max_days
    if v_max_days.__class__ is not int:
        self.max_days = mismatch(v_max_days, at, "max_days", "integer")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "min_days": ("min_days", False, whole),
    "max_days": ("max_days", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(MetricsIntervalLimit, _FIELDS)
