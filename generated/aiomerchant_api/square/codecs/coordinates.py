"""The codec of Coordinates.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, number, object_encoder, real

from ..models.coordinates import Coordinates


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Coordinates")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_latitude, v_longitude = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_latitude, v_longitude = _values(known)
    self: Any = new(Coordinates)
    self.latitude = None if v_latitude is None else number(v_latitude, at, "latitude")
    self.longitude = None if v_longitude is None else number(v_longitude, at, "longitude")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "latitude": ("latitude", False, real),
    "longitude": ("longitude", False, real),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Coordinates, _FIELDS)
