"""The bodies of files. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import FileServiceTypes
    from ..models.file_read import FileRead
    from ..models.pagination import Pagination


@model
class DownloadableFileCreate(Model):
    """A file for customers to download, to be uploaded.

    Attributes:
        organization_id: The organization; needed unless the token is bound to one, and then refused.
        name: File name.
        mime_type: MIME type.
        size: Size in bytes.
        checksum_sha256_base64: SHA-256 of all of it in base64.
        upload: Its parts.
        service: Always `downloadable`.
        version: A version of your own.
    """

    organization_id: Nullable[UUID] = ABSENT
    name: str
    mime_type: str
    size: int
    checksum_sha256_base64: Nullable[str] = ABSENT
    upload: S3FileCreateMultipart
    service: Literal["downloadable"] = "downloadable"
    version: Nullable[str] = ABSENT


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
class FilePatch(Model):
    """Changes to a file.

    Attributes:
        name: File name.
        version: A version of your own.
    """

    name: Nullable[str] = ABSENT
    version: Nullable[str] = ABSENT


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
class FileUploadCompleted(Model):
    """A file whose parts have all been uploaded.

    Attributes:
        id: The upload's id, not the file's.
        path: Path in storage, as the created file shows it.
        parts: All parts, in order.
    """

    id: str
    path: str
    parts: list[S3FileUploadCompletedPart]


@model
class ListResourceFileRead(Model):
    """Schema `ListResource_FileRead_`."""

    items: list[FileRead]
    pagination: Pagination


@model
class OrganizationAvatarFileCreate(Model):
    r"""An organization's logo, to be uploaded.

    Attributes:
        organization_id: The organization; needed unless the token is bound to one, and then refused.
        name: File name.
        mime_type: MIME type. Matching `^image\/(jpeg|png|gif|webp|svg\+xml)$`.
        size: Size in bytes. At most 1048576.
        checksum_sha256_base64: SHA-256 of all of it in base64.
        upload: Its parts.
        service: Always `organization_avatar`.
        version: A version of your own.
    """

    organization_id: Nullable[UUID] = ABSENT
    name: str
    mime_type: str
    size: int
    checksum_sha256_base64: Nullable[str] = ABSENT
    upload: S3FileCreateMultipart
    service: Literal["organization_avatar"] = "organization_avatar"
    version: Nullable[str] = ABSENT


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
class ProductMediaFileCreate(Model):
    r"""A product's picture, to be uploaded.

    Attributes:
        organization_id: The organization; needed unless the token is bound to one, and then refused.
        name: File name.
        mime_type: MIME type. Matching `^image\/(jpeg|png|gif|webp|svg\+xml)$`.
        size: Size in bytes. At most 10485760.
        checksum_sha256_base64: SHA-256 of all of it in base64.
        upload: Its parts.
        service: Always `product_media`.
        version: A version of your own.
    """

    organization_id: Nullable[UUID] = ABSENT
    name: str
    mime_type: str
    size: int
    checksum_sha256_base64: Nullable[str] = ABSENT
    upload: S3FileCreateMultipart
    service: Literal["product_media"] = "product_media"
    version: Nullable[str] = ABSENT


@model
class S3FileCreateMultipart(Model):
    """Schema `S3FileCreateMultipart`.

    Attributes:
        parts: At most 10000 items.
    """

    parts: list[S3FileCreatePart]


@model
class S3FileCreatePart(Model):
    """Schema `S3FileCreatePart`."""

    number: int
    chunk_start: int
    chunk_end: int
    checksum_sha256_base64: Nullable[str] = ABSENT


@model
class S3FileUploadCompletedPart(Model):
    """A part that has been uploaded.

    Attributes:
        number: Its number, from 1.
        checksum_etag: ETag that its PUT gave.
        checksum_sha256_base64: SHA-256 of the part in base64, if it was announced.
    """

    number: int
    checksum_etag: str
    checksum_sha256_base64: Nullable[str]


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


@model
class SupportCaseAttachmentFileCreate(Model):
    """Schema `SupportCaseAttachmentFileCreate`.

    Attributes:
        size: At most 262144000.
    """

    organization_id: Nullable[UUID] = ABSENT
    name: str
    mime_type: str
    size: int
    checksum_sha256_base64: Nullable[str] = ABSENT
    upload: S3FileCreateMultipart
    service: Literal["support_case_attachment"] = "support_case_attachment"
    version: Nullable[str] = ABSENT


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
