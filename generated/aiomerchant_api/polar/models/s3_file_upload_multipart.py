"""The model S3FileUploadMultipart.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.s3_file_upload_part import S3FileUploadPart


@define(kw_only=True, eq=False, repr=False)
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
