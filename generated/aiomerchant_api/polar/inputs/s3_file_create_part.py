"""A mapping given for S3FileCreatePart.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class S3FileCreatePartDict(TypedDict, total=False):
    """Schema `S3FileCreatePart` as a mapping by wire names."""

    number: Required[int]
    chunk_start: Required[int]
    chunk_end: Required[int]
    checksum_sha256_base64: str | None
