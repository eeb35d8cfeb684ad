"""The model SupportCaseAttachmentFileCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

    from ..models.s3_file_create_multipart import S3FileCreateMultipart


@define(kw_only=True, eq=False, repr=False)
class SupportCaseAttachmentFileCreate(Model):
    """Schema `SupportCaseAttachmentFileCreate`.

    Attributes:
        size: At most 262144000.
    """

    organization_id: UUID | None = None
    name: str
    mime_type: str
    size: int
    checksum_sha256_base64: str | None = None
    upload: S3FileCreateMultipart
    service: Literal["support_case_attachment"] = "support_case_attachment"
    version: str | None = None
