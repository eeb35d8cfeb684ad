"""The codec of CatalogTimePeriod.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.catalog_time_period import CatalogTimePeriod


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogTimePeriod")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_event = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_event = _values(known)
    self: Any = new(CatalogTimePeriod)
    self.event = v_event
    if v_event.__class__ is not str and v_event is not None:
        self.event = mismatch(v_event, at, "event", "string")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "event": ("event", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogTimePeriod, _FIELDS)
