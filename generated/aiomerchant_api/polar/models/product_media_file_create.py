"""The model ProductMediaFileCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

    from ..models.s3_file_create_multipart import S3FileCreateMultipart


@define(kw_only=True, eq=False, repr=False)
class ProductMediaFileCreate(Model):
    r"""Schema `ProductMediaFileCreate`.

    Attributes:
        mime_type: Matching `^image\/(jpeg|png|gif|webp|svg\+xml)$`.
        size: At most 10485760.
    """

    organization_id: UUID | None = None
    name: str
    mime_type: str
    size: int
    checksum_sha256_base64: str | None = None
    upload: S3FileCreateMultipart
    service: Literal["product_media"] = "product_media"
    version: str | None = None
