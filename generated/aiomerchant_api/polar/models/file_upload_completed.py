"""The model FileUploadCompleted.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.s3_file_upload_completed_part import S3FileUploadCompletedPart


@define(kw_only=True, eq=False, repr=False)
class FileUploadCompleted(Model):
    """Schema `FileUploadCompleted`."""

    id: str
    path: str
    parts: list[S3FileUploadCompletedPart]
