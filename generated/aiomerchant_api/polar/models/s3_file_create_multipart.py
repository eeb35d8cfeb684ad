"""The model S3FileCreateMultipart, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class S3FileCreateMultipart(Model):
    """Schema `S3FileCreateMultipart`.

    Attributes:
        parts: At most 10000 items.
    """

    parts: list[S3FileCreatePart]


@define(kw_only=True, eq=False, repr=False)
class S3FileCreatePart(Model):
    """Schema `S3FileCreatePart`."""

    number: int
    chunk_start: int
    chunk_end: int
    checksum_sha256_base64: str | None = None
