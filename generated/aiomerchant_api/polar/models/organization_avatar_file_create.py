"""OrganizationAvatarFileCreate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.s3_file_create_multipart import S3FileCreateMultipart


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
