"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required, TypeAlias
    from uuid import UUID

    from ..inputs.s3 import S3FileCreateMultipartDict
    from ..models.s3_file_create_multipart import S3FileCreateMultipart


class DownloadableFileCreateDict(TypedDict, total=False):
    organization_id: UUID | str | None
    name: Required[str]
    mime_type: Required[str]
    size: Required[int]
    checksum_sha256_base64: str | None
    upload: Required[S3FileCreateMultipart | S3FileCreateMultipartDict]
    service: Required[Literal["downloadable"]]
    version: str | None


class OrganizationAvatarFileCreateDict(TypedDict, total=False):
    organization_id: UUID | str | None
    name: Required[str]
    mime_type: Required[str]
    size: Required[int]
    checksum_sha256_base64: str | None
    upload: Required[S3FileCreateMultipart | S3FileCreateMultipartDict]
    service: Required[Literal["organization_avatar"]]
    version: str | None


class ProductMediaFileCreateDict(TypedDict, total=False):
    organization_id: UUID | str | None
    name: Required[str]
    mime_type: Required[str]
    size: Required[int]
    checksum_sha256_base64: str | None
    upload: Required[S3FileCreateMultipart | S3FileCreateMultipartDict]
    service: Required[Literal["product_media"]]
    version: str | None


class SupportCaseAttachmentFileCreateDict(TypedDict, total=False):
    organization_id: UUID | str | None
    name: Required[str]
    mime_type: Required[str]
    size: Required[int]
    checksum_sha256_base64: str | None
    upload: Required[S3FileCreateMultipart | S3FileCreateMultipartDict]
    service: Required[Literal["support_case_attachment"]]
    version: str | None


FileCreateDict: TypeAlias = (
    DownloadableFileCreateDict
    | ProductMediaFileCreateDict
    | OrganizationAvatarFileCreateDict
    | SupportCaseAttachmentFileCreateDict
)
