"""The codec of S3FileUploadMultipart.

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
    refuse_float,
)

from ..models.s3_file_upload_multipart import S3FileUploadMultipart

decode_s3_file_upload_part: Decode = decode_later(
    __name__, "s3_file_upload_part", globals(), "decode_s3_file_upload_part"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "S3FileUploadMultipart")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_id, v_path, v_parts = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_id, v_path, v_parts = _values(known)
    self: Any = new(S3FileUploadMultipart)
    self.id = v_id
    if v_id.__class__ is not str:
        self.id = mismatch(v_id, at, "id", "string")
    self.path = v_path
    if v_path.__class__ is not str:
        self.path = mismatch(v_path, at, "path", "string")
    if v_parts.__class__ is list:
        here = (at, "parts[]")
        self.parts = [decode_s3_file_upload_part(item, here) for item in v_parts]
    else:
        self.parts = mismatch(v_parts, at, "parts", "array")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "path": ("path", False, refuse_float),
    "parts": ("parts", False, encode_list_of(encode_later(__name__, "s3_file_upload_part"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(S3FileUploadMultipart, _FIELDS)
