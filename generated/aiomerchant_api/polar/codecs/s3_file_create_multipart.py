"""The codec of S3FileCreateMultipart.

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

from ..models.s3_file_create_multipart import S3FileCreateMultipart

decode_s3_file_create_part: Decode = decode_later(
    __name__, "s3_file_create_part", globals(), "decode_s3_file_create_part"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "S3FileCreateMultipart")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_parts = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_parts = _values(known)
    self: Any = new(S3FileCreateMultipart)
    if v_parts.__class__ is list:
        here = (at, "parts[]")
        self.parts = [decode_s3_file_create_part(item, here) for item in v_parts]
    else:
        self.parts = mismatch(v_parts, at, "parts", "array")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "parts": ("parts", False, encode_list_of(encode_later(__name__, "s3_file_create_part"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(S3FileCreateMultipart, _FIELDS)
