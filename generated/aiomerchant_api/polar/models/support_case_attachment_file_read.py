"""The model SupportCaseAttachmentFileRead. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal
    from uuid import UUID


@define(kw_only=True, eq=False, repr=False)
class SupportCaseAttachmentFileRead(Model):
    """Schema `SupportCaseAttachmentFileRead`."""

    id: UUID
    organization_id: UUID
    name: str
    path: str
    mime_type: str
    size: int
    storage_version: str | None
    checksum_etag: str | None
    checksum_sha256_base64: str | None
    checksum_sha256_hex: str | None
    last_modified_at: datetime | None
    version: str | None
    service: Literal["support_case_attachment"] = "support_case_attachment"
    is_uploaded: bool
    created_at: datetime
    size_readable: str
