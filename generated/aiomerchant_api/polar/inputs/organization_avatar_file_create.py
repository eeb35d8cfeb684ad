"""Mappings given for OrganizationAvatarFileCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required
    from uuid import UUID

    from ..inputs.s3_file_create_multipart import S3FileCreateMultipartDict
    from ..models.s3_file_create_multipart import S3FileCreateMultipart


class OrganizationAvatarFileCreateDict(TypedDict, total=False):
    organization_id: UUID | str | None
    name: Required[str]
    mime_type: Required[str]
    size: Required[int]
    checksum_sha256_base64: str | None
    upload: Required[S3FileCreateMultipart | S3FileCreateMultipartDict]
    service: Required[Literal["organization_avatar"]]
    version: str | None
