"""The codec of HTTPValidationError.

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
from ..models.http_validation_error import HTTPValidationError

decode_validation_error: Decode = decode_later(
    __name__, "validation_error", globals(), "decode_validation_error"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "HTTPValidationError")
    get = data.get
    self: Any = new(HTTPValidationError)
    self.detail = v = get("detail")
    if v.__class__ is list:
        here = (at, "detail[]")
        self.detail = [decode_validation_error(i, here) for i in v]
    elif v is not None or "detail" in data:
        self.detail = mismatch(v, at, "detail", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "detail": ("detail", False, encode_list_of(encode_later(__name__, "validation_error"))),
}

encode = object_encoder(HTTPValidationError, _FIELDS)
