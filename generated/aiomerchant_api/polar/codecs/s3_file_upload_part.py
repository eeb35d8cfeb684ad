"""The codec of S3FileUploadPart.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    dict_of,
    encode_dict_of,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    refuse_float,
    string,
    whole,
)

from ..models.s3_file_upload_part import S3FileUploadPart

_decode_headers = dict_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "S3FileUploadPart")
    known = data if len(data) == 7 else _NOTHING | data
    try:
        v_number, v_chunk_start, v_chunk_end, v_checksum_sha256_base64, v_url, v_expires_at, v_headers = (
            _values(known)
        )
    except KeyError:
        known = _NOTHING | data
        v_number, v_chunk_start, v_chunk_end, v_checksum_sha256_base64, v_url, v_expires_at, v_headers = (
            _values(known)
        )
    self: Any = new(S3FileUploadPart)
    self.number = v_number
    if v_number.__class__ is not int:
        self.number = mismatch(v_number, at, "number", "integer")
    self.chunk_start = v_chunk_start
    if v_chunk_start.__class__ is not int:
        self.chunk_start = mismatch(v_chunk_start, at, "chunk_start", "integer")
    self.chunk_end = v_chunk_end
    if v_chunk_end.__class__ is not int:
        self.chunk_end = mismatch(v_chunk_end, at, "chunk_end", "integer")
    self.checksum_sha256_base64 = v_checksum_sha256_base64
    if v_checksum_sha256_base64.__class__ is not str and v_checksum_sha256_base64 is not None:
        self.checksum_sha256_base64 = mismatch(
            v_checksum_sha256_base64, at, "checksum_sha256_base64", "string"
        )
    self.url = v_url
    if v_url.__class__ is not str:
        self.url = mismatch(v_url, at, "url", "string")
    self.expires_at = instant(v_expires_at, at, "expires_at")
    self.headers = (
        None if v_headers is None and "headers" not in data else _decode_headers(v_headers, at, "headers")
    )
    self._extra = None if len(known) == 7 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "number": ("number", False, whole),
    "chunk_start": ("chunk_start", False, whole),
    "chunk_end": ("chunk_end", False, whole),
    "checksum_sha256_base64": ("checksum_sha256_base64", False, refuse_float),
    "url": ("url", False, refuse_float),
    "expires_at": ("expires_at", False, moment),
    "headers": ("headers", False, encode_dict_of(refuse_float)),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(S3FileUploadPart, _FIELDS)
