"""The codec of ProductMediaFileCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
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
    whole,
)

from ..models.product_media_file_create import ProductMediaFileCreate

decode_s3_file_create_multipart: Decode = decode_later(
    __name__, "s3_file_create_multipart", globals(), "decode_s3_file_create_multipart"
)
_decode_service = constant("product_media")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ProductMediaFileCreate")
    known = data if len(data) == 8 else _NOTHING | data
    try:
        (
            v_organization_id,
            v_name,
            v_mime_type,
            v_size,
            v_checksum_sha256_base64,
            v_upload,
            v_service,
            v_version,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_organization_id,
            v_name,
            v_mime_type,
            v_size,
            v_checksum_sha256_base64,
            v_upload,
            v_service,
            v_version,
        ) = _values(known)
    self: Any = new(ProductMediaFileCreate)
    self.organization_id = (
        None if v_organization_id is None else unique_id(v_organization_id, at, "organization_id")
    )
    self.name = v_name
    if v_name.__class__ is not str:
        self.name = mismatch(v_name, at, "name", "string")
    self.mime_type = v_mime_type
    if v_mime_type.__class__ is not str:
        self.mime_type = mismatch(v_mime_type, at, "mime_type", "string")
    self.size = v_size
    if v_size.__class__ is not int:
        self.size = mismatch(v_size, at, "size", "integer")
    self.checksum_sha256_base64 = v_checksum_sha256_base64
    if v_checksum_sha256_base64.__class__ is not str and v_checksum_sha256_base64 is not None:
        self.checksum_sha256_base64 = mismatch(
            v_checksum_sha256_base64, at, "checksum_sha256_base64", "string"
        )
    self.upload = decode_s3_file_create_multipart(v_upload, (at, "upload"))
    self.service = _decode_service(v_service, at, "service")
    self.version = v_version
    if v_version.__class__ is not str and v_version is not None:
        self.version = mismatch(v_version, at, "version", "string")
    self._extra = None if len(known) == 8 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "organization_id": ("organization_id", False, plain),
    "name": ("name", False, refuse_float),
    "mime_type": ("mime_type", False, refuse_float),
    "size": ("size", False, whole),
    "checksum_sha256_base64": ("checksum_sha256_base64", False, refuse_float),
    "upload": ("upload", False, encode_later(__name__, "s3_file_create_multipart")),
    "service": ("service", False, plain),
    "version": ("version", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ProductMediaFileCreate, _FIELDS)
