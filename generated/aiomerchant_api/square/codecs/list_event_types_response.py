"""The codec of ListEventTypesResponse.

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
    list_of,
    mismatch,
    new,
    object_encoder,
    refuse_float,
    string,
)

from ..models.list_event_types_response import ListEventTypesResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
_decode_event_types = list_of(string)
decode_event_type_metadata: Decode = decode_later(
    __name__, "event_type_metadata", globals(), "decode_event_type_metadata"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListEventTypesResponse")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_errors, v_event_types, v_metadata = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_errors, v_event_types, v_metadata = _values(known)
    self: Any = new(ListEventTypesResponse)
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self.event_types = (
        None
        if v_event_types is None and "event_types" not in data
        else _decode_event_types(v_event_types, at, "event_types")
    )
    if v_metadata.__class__ is list:
        here = (at, "metadata[]")
        self.metadata = [decode_event_type_metadata(item, here) for item in v_metadata]
    elif v_metadata is None and "metadata" not in data:
        self.metadata = None
    else:
        self.metadata = mismatch(v_metadata, at, "metadata", "array")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "event_types": ("event_types", False, encode_list_of(refuse_float)),
    "metadata": ("metadata", False, encode_list_of(encode_later(__name__, "event_type_metadata"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ListEventTypesResponse, _FIELDS)
