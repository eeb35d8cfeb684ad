"""S3FileCreateMultipart, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, Model, Nullable, model


@model
class S3FileCreateMultipart(Model):
    """Schema `S3FileCreateMultipart`.

    Attributes:
        parts: At most 10000 items.
    """

    parts: list[S3FileCreatePart]


@model
class S3FileCreatePart(Model):
    """Schema `S3FileCreatePart`."""

    number: int
    chunk_start: int
    chunk_end: int
    checksum_sha256_base64: Nullable[str] = ABSENT
