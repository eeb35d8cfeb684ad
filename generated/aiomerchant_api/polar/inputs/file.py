"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from uuid import UUID

    from aiomerchant_core import Null

    from ..inputs.s3 import S3FileCreateMultipartDict
    from ..models.s3_file_create_multipart import S3FileCreateMultipart


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
