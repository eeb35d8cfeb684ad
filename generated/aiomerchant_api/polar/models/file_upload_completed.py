"""FileUploadCompleted. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.s3_file_upload_completed_part import S3FileUploadCompletedPart


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
