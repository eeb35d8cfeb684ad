"""Mappings given for S3FileUploadCompletedPart. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null


class S3FileUploadCompletedPartDict(TypedDict, total=False):
    number: Required[int]
    checksum_etag: Required[str]
    checksum_sha256_base64: Required[str | Null | None]
