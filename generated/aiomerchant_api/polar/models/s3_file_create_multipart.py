"""The model S3FileCreateMultipart.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.s3_file_create_part import S3FileCreatePart


@define(kw_only=True, eq=False, repr=False)
class S3FileCreateMultipart(Model):
    """Schema `S3FileCreateMultipart`.

    Attributes:
        parts: At most 10000 items.
    """

    parts: list[S3FileCreatePart]
