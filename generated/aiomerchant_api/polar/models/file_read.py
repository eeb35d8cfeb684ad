"""FileRead, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from aiomerchant_core import Model, Nullable, Unknown, model

from ..models.product_media_file_read import ProductMediaFileRead

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class DownloadableFileRead(Model):
    """A file for customers to download.

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
        version: A version of your own.
        service: Always `downloadable`.
        is_uploaded: Whether the upload is complete.
        created_at: When the file was created.
        flagged_malicious_at: When it was found to be harmful, if it was.
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
    version: Nullable[str]
    service: Literal["downloadable"] = "downloadable"
    is_uploaded: bool
    created_at: datetime
    flagged_malicious_at: Nullable[datetime]
    size_readable: str


@model
class OrganizationAvatarFileRead(Model):
    """An organization's logo.

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
        version: A version of your own.
        service: Always `organization_avatar`.
        is_uploaded: Whether the upload is complete.
        created_at: When the file was created.
        size_readable: Size for people to read.
        public_url: Where anybody can fetch it.
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
    version: Nullable[str]
    service: Literal["organization_avatar"] = "organization_avatar"
    is_uploaded: bool
    created_at: datetime
    size_readable: str
    public_url: str


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


FileRead: TypeAlias = (
    DownloadableFileRead
    | ProductMediaFileRead
    | OrganizationAvatarFileRead
    | SupportCaseAttachmentFileRead
    | Unknown
)
