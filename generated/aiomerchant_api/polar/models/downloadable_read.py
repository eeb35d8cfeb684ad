"""The model DownloadableRead, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import FileServiceTypes


@define(kw_only=True, eq=False, repr=False)
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


@define(kw_only=True, eq=False, repr=False)
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


@define(kw_only=True, eq=False, repr=False)
class S3DownloadURL(Model):
    """Where to fetch a file.

    Attributes:
        url: The link.
        headers: Headers that the request must carry.
        expires_at: Until when the link works.
    """

    url: str
    headers: dict[str, str] | None = field(default=None, metadata=NOT_NULL)
    expires_at: datetime
