"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from aiomerchant_core import Null

    from ..models.files_bodies import S3FileCreateMultipart, S3FileCreatePart


class DownloadableFileCreateDict(TypedDict, total=False):
    organization_id: UUID | str | Null | None
    name: Required[str]
    mime_type: Required[str]
    size: Required[int]
    checksum_sha256_base64: str | Null | None
    upload: Required[S3FileCreateMultipart | S3FileCreateMultipartDict]
    service: Required[Literal["downloadable"]]
    version: str | Null | None


class OrganizationAvatarFileCreateDict(TypedDict, total=False):
    organization_id: UUID | str | Null | None
    name: Required[str]
    mime_type: Required[str]
    size: Required[int]
    checksum_sha256_base64: str | Null | None
    upload: Required[S3FileCreateMultipart | S3FileCreateMultipartDict]
    service: Required[Literal["organization_avatar"]]
    version: str | Null | None


class ProductMediaFileCreateDict(TypedDict, total=False):
    organization_id: UUID | str | Null | None
    name: Required[str]
    mime_type: Required[str]
    size: Required[int]
    checksum_sha256_base64: str | Null | None
    upload: Required[S3FileCreateMultipart | S3FileCreateMultipartDict]
    service: Required[Literal["product_media"]]
    version: str | Null | None


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


class SupportCaseAttachmentFileCreateDict(TypedDict, total=False):
    organization_id: UUID | str | Null | None
    name: Required[str]
    mime_type: Required[str]
    size: Required[int]
    checksum_sha256_base64: str | Null | None
    upload: Required[S3FileCreateMultipart | S3FileCreateMultipartDict]
    service: Required[Literal["support_case_attachment"]]
    version: str | Null | None


FileCreateDict: TypeAlias = (
    DownloadableFileCreateDict
    | ProductMediaFileCreateDict
    | OrganizationAvatarFileCreateDict
    | SupportCaseAttachmentFileCreateDict
)
