"""A mapping given for S3FileCreateMultipart.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from ..inputs.s3_file_create_part import S3FileCreatePartDict
    from ..models.s3_file_create_part import S3FileCreatePart


class S3FileCreateMultipartDict(TypedDict, total=False):
    """Schema `S3FileCreateMultipart` as a mapping by wire names."""

    parts: Required[Sequence[S3FileCreatePart | S3FileCreatePartDict]]
