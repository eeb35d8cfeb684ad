"""Mappings given for OrganizationAvatarFileCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from uuid import UUID

    from aiomerchant_core import Null

    from ..inputs.s3_file_create_multipart import S3FileCreateMultipartDict
    from ..models.s3_file_create_multipart import S3FileCreateMultipart


class OrganizationAvatarFileCreateDict(TypedDict, total=False):
    organization_id: UUID | str | Null | None
    name: Required[str]
    mime_type: Required[str]
    size: Required[int]
    checksum_sha256_base64: str | Null | None
    upload: Required[S3FileCreateMultipart | S3FileCreateMultipartDict]
    service: Required[Literal["organization_avatar"]]
    version: str | Null | None
