"""The codec of S3FileUploadPart.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, dict_of, instant, mismatch, new, object_encoder, plain, refuse_float, string
from ..models.s3_file_upload_part import S3FileUploadPart

_headers = dict_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "S3FileUploadPart")
    get = data.get
    self: Any = new(S3FileUploadPart)
    self.number = v = get("number")
    if v.__class__ is not int:
        self.number = mismatch(v, at, "number", "integer")
    self.chunk_start = v = get("chunk_start")
    if v.__class__ is not int:
        self.chunk_start = mismatch(v, at, "chunk_start", "integer")
    self.chunk_end = v = get("chunk_end")
    if v.__class__ is not int:
        self.chunk_end = mismatch(v, at, "chunk_end", "integer")
    self.checksum_sha256_base64 = v = get("checksum_sha256_base64")
    if v.__class__ is not str and (v is not None):
        self.checksum_sha256_base64 = mismatch(v, at, "checksum_sha256_base64", "string")
    self.url = v = get("url")
    if v.__class__ is not str:
        self.url = mismatch(v, at, "url", "string")
    self.expires_at = instant(get("expires_at"), at, "expires_at")
    self.headers = v = get("headers")
    if v is not None or "headers" in data:
        self.headers = _headers(v, at, "headers")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "number": ("number", False, refuse_float),
    "chunk_start": ("chunk_start", False, refuse_float),
    "chunk_end": ("chunk_end", False, refuse_float),
    "checksum_sha256_base64": ("checksum_sha256_base64", False, plain),
    "url": ("url", False, plain),
    "expires_at": ("expires_at", False, plain),
    "headers": ("headers", False, plain),
}

encode = object_encoder(S3FileUploadPart, _FIELDS)
