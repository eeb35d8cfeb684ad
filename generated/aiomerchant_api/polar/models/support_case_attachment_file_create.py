"""SupportCaseAttachmentFileCreate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.s3_file_create_multipart import S3FileCreateMultipart


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
