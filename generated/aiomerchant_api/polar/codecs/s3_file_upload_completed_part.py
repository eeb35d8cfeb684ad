"""The codec of S3FileUploadCompletedPart.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float, whole

from ..models.s3_file_upload_completed_part import S3FileUploadCompletedPart


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "S3FileUploadCompletedPart")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_number, v_checksum_etag, v_checksum_sha256_base64 = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_number, v_checksum_etag, v_checksum_sha256_base64 = _values(known)
    self: Any = new(S3FileUploadCompletedPart)
    self.number = v_number
    if v_number.__class__ is not int:
        self.number = mismatch(v_number, at, "number", "integer")
    self.checksum_etag = v_checksum_etag
    if v_checksum_etag.__class__ is not str:
        self.checksum_etag = mismatch(v_checksum_etag, at, "checksum_etag", "string")
    self.checksum_sha256_base64 = v_checksum_sha256_base64
    if v_checksum_sha256_base64.__class__ is not str and not (
        v_checksum_sha256_base64 is None and "checksum_sha256_base64" in data
    ):
        self.checksum_sha256_base64 = mismatch(
            v_checksum_sha256_base64, at, "checksum_sha256_base64", "string"
        )
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "number": ("number", False, whole),
    "checksum_etag": ("checksum_etag", False, refuse_float),
    "checksum_sha256_base64": ("checksum_sha256_base64", True, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(S3FileUploadCompletedPart, _FIELDS)
