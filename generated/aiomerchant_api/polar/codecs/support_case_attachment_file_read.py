"""The codec of SupportCaseAttachmentFileRead.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    constant,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    unique_id,
    whole,
)

from ..models.support_case_attachment_file_read import SupportCaseAttachmentFileRead

_decode_service = constant("support_case_attachment")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SupportCaseAttachmentFileRead")
    known = data if len(data) == 16 else _NOTHING | data
    try:
        (
            v_id,
            v_organization_id,
            v_name,
            v_path,
            v_mime_type,
            v_size,
            v_storage_version,
            v_checksum_etag,
            v_checksum_sha256_base64,
            v_checksum_sha256_hex,
            v_last_modified_at,
            v_version,
            v_service,
            v_is_uploaded,
            v_created_at,
            v_size_readable,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_organization_id,
            v_name,
            v_path,
            v_mime_type,
            v_size,
            v_storage_version,
            v_checksum_etag,
            v_checksum_sha256_base64,
            v_checksum_sha256_hex,
            v_last_modified_at,
            v_version,
            v_service,
            v_is_uploaded,
            v_created_at,
            v_size_readable,
        ) = _values(known)
    self: Any = new(SupportCaseAttachmentFileRead)
    self.id = unique_id(v_id, at, "id")
    self.organization_id = unique_id(v_organization_id, at, "organization_id")
    self.name = v_name
    if v_name.__class__ is not str:
        self.name = mismatch(v_name, at, "name", "string")
    self.path = v_path
    if v_path.__class__ is not str:
        self.path = mismatch(v_path, at, "path", "string")
    self.mime_type = v_mime_type
    if v_mime_type.__class__ is not str:
        self.mime_type = mismatch(v_mime_type, at, "mime_type", "string")
    self.size = v_size
    if v_size.__class__ is not int:
        self.size = mismatch(v_size, at, "size", "integer")
    self.storage_version = v_storage_version
    if v_storage_version.__class__ is not str and not (
        v_storage_version is None and "storage_version" in data
    ):
        self.storage_version = mismatch(v_storage_version, at, "storage_version", "string")
    self.checksum_etag = v_checksum_etag
    if v_checksum_etag.__class__ is not str and not (v_checksum_etag is None and "checksum_etag" in data):
        self.checksum_etag = mismatch(v_checksum_etag, at, "checksum_etag", "string")
    self.checksum_sha256_base64 = v_checksum_sha256_base64
    if v_checksum_sha256_base64.__class__ is not str and not (
        v_checksum_sha256_base64 is None and "checksum_sha256_base64" in data
    ):
        self.checksum_sha256_base64 = mismatch(
            v_checksum_sha256_base64, at, "checksum_sha256_base64", "string"
        )
    self.checksum_sha256_hex = v_checksum_sha256_hex
    if v_checksum_sha256_hex.__class__ is not str and not (
        v_checksum_sha256_hex is None and "checksum_sha256_hex" in data
    ):
        self.checksum_sha256_hex = mismatch(v_checksum_sha256_hex, at, "checksum_sha256_hex", "string")
    self.last_modified_at = (
        None
        if v_last_modified_at is None and "last_modified_at" in data
        else instant(v_last_modified_at, at, "last_modified_at")
    )
    self.version = v_version
    if v_version.__class__ is not str and not (v_version is None and "version" in data):
        self.version = mismatch(v_version, at, "version", "string")
    self.service = _decode_service(v_service, at, "service")
    self.is_uploaded = v_is_uploaded
    if v_is_uploaded.__class__ is not bool:
        self.is_uploaded = mismatch(v_is_uploaded, at, "is_uploaded", "boolean")
    self.created_at = instant(v_created_at, at, "created_at")
    self.size_readable = v_size_readable
    if v_size_readable.__class__ is not str:
        self.size_readable = mismatch(v_size_readable, at, "size_readable", "string")
    self._extra = None if len(known) == 16 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "organization_id": ("organization_id", False, plain),
    "name": ("name", False, refuse_float),
    "path": ("path", False, refuse_float),
    "mime_type": ("mime_type", False, refuse_float),
    "size": ("size", False, whole),
    "storage_version": ("storage_version", True, refuse_float),
    "checksum_etag": ("checksum_etag", True, refuse_float),
    "checksum_sha256_base64": ("checksum_sha256_base64", True, refuse_float),
    "checksum_sha256_hex": ("checksum_sha256_hex", True, refuse_float),
    "last_modified_at": ("last_modified_at", True, moment),
    "version": ("version", True, refuse_float),
    "service": ("service", False, plain),
    "is_uploaded": ("is_uploaded", False, plain),
    "created_at": ("created_at", False, moment),
    "size_readable": ("size_readable", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SupportCaseAttachmentFileRead, _FIELDS)
