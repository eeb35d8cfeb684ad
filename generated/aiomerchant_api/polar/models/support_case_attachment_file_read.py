"""SupportCaseAttachmentFileRead. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class SupportCaseAttachmentFileRead(Model):
    """Schema `SupportCaseAttachmentFileRead`."""

    id: UUID
    organization_id: UUID
    name: str
    path: str
    mime_type: str
    size: int
    storage_version: Nullable[str]
    checksum_etag: Nullable[str]
    checksum_sha256_base64: Nullable[str]
    checksum_sha256_hex: Nullable[str]
    last_modified_at: Nullable[datetime]
    version: Nullable[str]
    service: Literal["support_case_attachment"] = "support_case_attachment"
    is_uploaded: bool
    created_at: datetime
    size_readable: str
