"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiomerchant_core import Null

    from ..models.s3_file_create_multipart import S3FileCreatePart


class S3FileCreateMultipartDict(TypedDict, total=False):
    parts: Required[Sequence[S3FileCreatePart | S3FileCreatePartDict]]


class S3FileCreatePartDict(TypedDict, total=False):
    number: Required[int]
    chunk_start: Required[int]
    chunk_end: Required[int]
    checksum_sha256_base64: str | Null | None


class S3FileUploadCompletedPartDict(TypedDict, total=False):
    number: Required[int]
    checksum_etag: Required[str]
    checksum_sha256_base64: Required[str | Null | None]
