"""The model FileDownload.

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
    from ..models.s3_download_url import S3DownloadURL


@define(kw_only=True, eq=False, repr=False)
class FileDownload(Model):
    """Schema `FileDownload`.

    Attributes:
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
    download: S3DownloadURL
    version: str | None
    is_uploaded: bool
    service: FileServiceTypes
    size_readable: str
