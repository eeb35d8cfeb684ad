"""The codec of Coordinates.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, number, object_encoder, plain
from ..models.coordinates import Coordinates


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Coordinates")
    get = data.get
    self: Any = new(Coordinates)
    self.latitude = v = get("latitude")
    if v is not None:
        self.latitude = number(v, at, "latitude")
    self.longitude = v = get("longitude")
    if v is not None:
        self.longitude = number(v, at, "longitude")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "latitude": ("latitude", False, plain),
    "longitude": ("longitude", False, plain),
}

encode = object_encoder(Coordinates, _FIELDS)
