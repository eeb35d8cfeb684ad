"""S3FileUploadCompletedPart. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import Model, Nullable, model


@model
class S3FileUploadCompletedPart(Model):
    """A part that has been uploaded.

    Attributes:
        number: Its number, from 1.
        checksum_etag: ETag that its PUT gave.
        checksum_sha256_base64: SHA-256 of the part in base64, if it was announced.
    """

    number: int
    checksum_etag: str
    checksum_sha256_base64: Nullable[str]
