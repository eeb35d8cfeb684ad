"""The codec of HTTPValidationError.

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

from ..models.http_validation_error import HTTPValidationError

decode_validation_error: Decode = decode_later(
    __name__, "validation_error", globals(), "decode_validation_error"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "HTTPValidationError")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_detail = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_detail = _values(known)
    self: Any = new(HTTPValidationError)
    if v_detail.__class__ is list:
        here = (at, "detail[]")
        self.detail = [decode_validation_error(item, here) for item in v_detail]
    elif v_detail is None and "detail" not in data:
        self.detail = None
    else:
        self.detail = mismatch(v_detail, at, "detail", "array")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "detail": ("detail", False, encode_list_of(encode_later(__name__, "validation_error"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(HTTPValidationError, _FIELDS)
