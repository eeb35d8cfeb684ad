"""The codec of CreateLocationRequest.

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

from ..models.create_location_request import CreateLocationRequest

decode_location: Decode = decode_later(__name__, "location", globals(), "decode_location")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateLocationRequest")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_location = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_location = _values(known)
    self: Any = new(CreateLocationRequest)
    self.location = (
        None
        if v_location is None and "location" not in data
        else decode_location(v_location, (at, "location"))
    )
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "location": ("location", False, encode_later(__name__, "location")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CreateLocationRequest, _FIELDS)
