"""The model S3FileUploadPart.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime


@define(kw_only=True, eq=False, repr=False)
class S3FileUploadPart(Model):
    """Where one part of a file goes.

    Attributes:
        number: Its number, from 1.
        chunk_start: Its first byte.
        chunk_end: The byte after its last.
        checksum_sha256_base64: SHA-256 of the part in base64.
        url: Where to PUT it, with `headers`.
        expires_at: Until when that works.
        headers: Headers that the PUT must carry.
    """

    number: int
    chunk_start: int
    chunk_end: int
    checksum_sha256_base64: str | None = None
    url: str
    expires_at: datetime
    headers: dict[str, str] | None = field(default=None, metadata=NOT_NULL)
