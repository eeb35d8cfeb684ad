"""The codec of S3FileCreatePart.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float, whole

from ..models.s3_file_create_part import S3FileCreatePart


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "S3FileCreatePart")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_number, v_chunk_start, v_chunk_end, v_checksum_sha256_base64 = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_number, v_chunk_start, v_chunk_end, v_checksum_sha256_base64 = _values(known)
    self: Any = new(S3FileCreatePart)
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
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "number": ("number", False, whole),
    "chunk_start": ("chunk_start", False, whole),
    "chunk_end": ("chunk_end", False, whole),
    "checksum_sha256_base64": ("checksum_sha256_base64", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(S3FileCreatePart, _FIELDS)
