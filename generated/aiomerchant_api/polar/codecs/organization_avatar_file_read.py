"""The codec of OrganizationAvatarFileRead.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Encode,
    constant,
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    unique_id,
)
from ..models.organization_avatar_file_read import OrganizationAvatarFileRead

_service = constant("organization_avatar")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrganizationAvatarFileRead")
    get = data.get
    self: Any = new(OrganizationAvatarFileRead)
    self.id = unique_id(get("id"), at, "id")
    self.organization_id = unique_id(get("organization_id"), at, "organization_id")
    self.name = v = get("name")
    if v.__class__ is not str:
        self.name = mismatch(v, at, "name", "string")
    self.path = v = get("path")
    if v.__class__ is not str:
        self.path = mismatch(v, at, "path", "string")
    self.mime_type = v = get("mime_type")
    if v.__class__ is not str:
        self.mime_type = mismatch(v, at, "mime_type", "string")
    self.size = v = get("size")
    if v.__class__ is not int:
        self.size = mismatch(v, at, "size", "integer")
    self.storage_version = v = get("storage_version")
    if v.__class__ is not str and (v is not None or "storage_version" not in data):
        self.storage_version = mismatch(v, at, "storage_version", "string")
    self.checksum_etag = v = get("checksum_etag")
    if v.__class__ is not str and (v is not None or "checksum_etag" not in data):
        self.checksum_etag = mismatch(v, at, "checksum_etag", "string")
    self.checksum_sha256_base64 = v = get("checksum_sha256_base64")
    if v.__class__ is not str and (v is not None or "checksum_sha256_base64" not in data):
        self.checksum_sha256_base64 = mismatch(v, at, "checksum_sha256_base64", "string")
    self.checksum_sha256_hex = v = get("checksum_sha256_hex")
    if v.__class__ is not str and (v is not None or "checksum_sha256_hex" not in data):
        self.checksum_sha256_hex = mismatch(v, at, "checksum_sha256_hex", "string")
    self.last_modified_at = v = get("last_modified_at")
    if v is not None or "last_modified_at" not in data:
        self.last_modified_at = instant(v, at, "last_modified_at")
    self.version = v = get("version")
    if v.__class__ is not str and (v is not None or "version" not in data):
        self.version = mismatch(v, at, "version", "string")
    self.service = _service(get("service"), at, "service")
    self.is_uploaded = v = get("is_uploaded")
    if v.__class__ is not bool:
        self.is_uploaded = mismatch(v, at, "is_uploaded", "boolean")
    self.created_at = instant(get("created_at"), at, "created_at")
    self.size_readable = v = get("size_readable")
    if v.__class__ is not str:
        self.size_readable = mismatch(v, at, "size_readable", "string")
    self.public_url = v = get("public_url")
    if v.__class__ is not str:
        self.public_url = mismatch(v, at, "public_url", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "organization_id": ("organization_id", False, plain),
    "name": ("name", False, plain),
    "path": ("path", False, plain),
    "mime_type": ("mime_type", False, plain),
    "size": ("size", False, refuse_float),
    "storage_version": ("storage_version", True, plain),
    "checksum_etag": ("checksum_etag", True, plain),
    "checksum_sha256_base64": ("checksum_sha256_base64", True, plain),
    "checksum_sha256_hex": ("checksum_sha256_hex", True, plain),
    "last_modified_at": ("last_modified_at", True, plain),
    "version": ("version", True, plain),
    "service": ("service", False, plain),
    "is_uploaded": ("is_uploaded", False, plain),
    "created_at": ("created_at", False, plain),
    "size_readable": ("size_readable", False, plain),
    "public_url": ("public_url", False, plain),
}

encode = object_encoder(OrganizationAvatarFileRead, _FIELDS)
