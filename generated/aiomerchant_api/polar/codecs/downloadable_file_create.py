"""The codec of DownloadableFileCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    constant,
    decode_later,
    encode_later,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    unique_id,
)
from ..models.downloadable_file_create import DownloadableFileCreate

decode_s3_file_create_multipart: Decode = decode_later(
    __name__, "s3_file_create_multipart", globals(), "decode_s3_file_create_multipart"
)
_service = constant("downloadable")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DownloadableFileCreate")
    get = data.get
    self: Any = new(DownloadableFileCreate)
    self.organization_id = v = get("organization_id")
    if v is not None:
        self.organization_id = unique_id(v, at, "organization_id")
    self.name = v = get("name")
    if v.__class__ is not str:
        self.name = mismatch(v, at, "name", "string")
    self.mime_type = v = get("mime_type")
    if v.__class__ is not str:
        self.mime_type = mismatch(v, at, "mime_type", "string")
    self.size = v = get("size")
    if v.__class__ is not int:
        self.size = mismatch(v, at, "size", "integer")
    self.checksum_sha256_base64 = v = get("checksum_sha256_base64")
    if v.__class__ is not str and (v is not None):
        self.checksum_sha256_base64 = mismatch(v, at, "checksum_sha256_base64", "string")
    self.upload = decode_s3_file_create_multipart(get("upload"), (at, "upload"))
    self.service = _service(get("service"), at, "service")
    self.version = v = get("version")
    if v.__class__ is not str and (v is not None):
        self.version = mismatch(v, at, "version", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "organization_id": ("organization_id", False, plain),
    "name": ("name", False, plain),
    "mime_type": ("mime_type", False, plain),
    "size": ("size", False, refuse_float),
    "checksum_sha256_base64": ("checksum_sha256_base64", False, plain),
    "upload": ("upload", False, encode_later(__name__, "s3_file_create_multipart")),
    "service": ("service", False, plain),
    "version": ("version", False, plain),
}

encode = object_encoder(DownloadableFileCreate, _FIELDS)
