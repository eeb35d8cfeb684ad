"""The model BenefitDownloadableFile.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal
    from uuid import UUID


@define(kw_only=True, eq=False, repr=False)
class BenefitDownloadableFile(Model):
    """Schema `BenefitDownloadableFile`."""

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
    version: str | None
    service: Literal["downloadable"] = "downloadable"
    is_uploaded: bool
    created_at: datetime
    flagged_malicious_at: datetime | None
    downloaders: int
    downloads: int
    size_readable: str
