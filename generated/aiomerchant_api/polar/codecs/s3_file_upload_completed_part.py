"""The codec of S3FileUploadCompletedPart.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float
from ..models.s3_file_upload_completed_part import S3FileUploadCompletedPart


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "S3FileUploadCompletedPart")
    get = data.get
    self: Any = new(S3FileUploadCompletedPart)
    self.number = v = get("number")
    if v.__class__ is not int:
        self.number = mismatch(v, at, "number", "integer")
    self.checksum_etag = v = get("checksum_etag")
    if v.__class__ is not str:
        self.checksum_etag = mismatch(v, at, "checksum_etag", "string")
    self.checksum_sha256_base64 = v = get("checksum_sha256_base64")
    if v.__class__ is not str and (v is not None or "checksum_sha256_base64" not in data):
        self.checksum_sha256_base64 = mismatch(v, at, "checksum_sha256_base64", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "number": ("number", False, refuse_float),
    "checksum_etag": ("checksum_etag", False, plain),
    "checksum_sha256_base64": ("checksum_sha256_base64", True, plain),
}

encode = object_encoder(S3FileUploadCompletedPart, _FIELDS)
