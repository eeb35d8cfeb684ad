"""DownloadableFileCreate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.s3_file_create_multipart import S3FileCreateMultipart


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
