"""FileUpload, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import FileServiceTypes


@model
class FileUpload(Model):
    """A file to be uploaded.

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
        upload: Where its parts go.
        version: A version of your own.
        is_uploaded: Whether the upload is complete. Default False.
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
    upload: S3FileUploadMultipart
    version: Nullable[str]
    is_uploaded: bool | None = None
    service: FileServiceTypes
    size_readable: str


@model
class S3FileUploadMultipart(Model):
    """Where a file's parts go.

    Attributes:
        id: The upload's id, which completing it needs.
        path: Path in storage, which completing it needs.
        parts: The parts.
    """

    id: str
    path: str
    parts: list[S3FileUploadPart]


@model
class S3FileUploadPart(Model):
    """Where one part of a file goes.

    Attributes:
        number: Its number, from 1.
        chunk_start: Its first byte.
        chunk_end: The byte after its last.
        checksum_sha256_base64: SHA-256 of the part in base64.
        url: Where to PUT it, with `headers`.
        expires_at: Until when that works.
        headers: Headers that the PUT must carry.
    """

    number: int
    chunk_start: int
    chunk_end: int
    checksum_sha256_base64: Nullable[str] = ABSENT
    url: str
    expires_at: datetime
    headers: dict[str, str] | None = None
