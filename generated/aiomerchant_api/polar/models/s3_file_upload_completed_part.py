"""The model S3FileUploadCompletedPart.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class S3FileUploadCompletedPart(Model):
    """Schema `S3FileUploadCompletedPart`."""

    number: int
    checksum_etag: str
    checksum_sha256_base64: str | None
