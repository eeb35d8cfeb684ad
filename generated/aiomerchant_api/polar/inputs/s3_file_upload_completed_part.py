"""Mappings given for S3FileUploadCompletedPart. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class S3FileUploadCompletedPartDict(TypedDict, total=False):
    number: Required[int]
    checksum_etag: Required[str]
    checksum_sha256_base64: Required[str | None]
