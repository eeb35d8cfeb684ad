"""The bodies of customer portal downloadables. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import FileServiceTypes
    from ..models.pagination import Pagination


@model
class DownloadableRead(Model):
    """A file that the customer may download.

    Attributes:
        id: The entry's id.
        benefit_id: The benefit that gives it.
        file: The file, with its link.
    """

    id: UUID
    benefit_id: UUID
    file: FileDownload


@model
class FileDownload(Model):
    """A file with a link to download it.

    Attributes:
        id: The file's id.
        organization_id: The organization that it belongs to.
        name: File name.
        path: Path in storage.
        mime_type: MIME type.
        size: Size in bytes.
        storage_version: Version id in storage.
        checksum_etag: ETag in storage.
        checksum_sha256_base64: SHA-256 in base64.
        checksum_sha256_hex: SHA-256 in hexadecimal.
        last_modified_at: When its contents last changed.
        download: Where to fetch it.
        version: A version of your own.
        is_uploaded: Whether the upload is complete.
        service: What it is for. One of downloadable, product_media, organization_avatar,
            support_case_attachment.
        size_readable: Size for people to read.
    """

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
    download: S3DownloadURL
    version: Nullable[str]
    is_uploaded: bool
    service: FileServiceTypes
    size_readable: str


@model
class ListResourceDownloadableRead(Model):
    """Schema `ListResource_DownloadableRead_`."""

    items: list[DownloadableRead]
    pagination: Pagination


@model
class S3DownloadURL(Model):
    """Where to fetch a file.

    Attributes:
        url: The link.
        headers: Headers that the request must carry.
        expires_at: Until when the link works.
    """

    url: str
    headers: dict[str, str] | None = None
    expires_at: datetime
