"""The model FileUpload.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.file_service_types import FileServiceTypes
    from ..models.s3_file_upload_multipart import S3FileUploadMultipart


@define(kw_only=True, eq=False, repr=False)
class FileUpload(Model):
    """Schema `FileUpload`.

    Attributes:
        is_uploaded: Default False.
        service: One of downloadable, product_media, organization_avatar, support_case_attachment.
    """

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
    upload: S3FileUploadMultipart
    version: str | None
    is_uploaded: bool | None = None
    service: FileServiceTypes
    size_readable: str
