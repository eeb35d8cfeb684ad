"""ProductMediaFileRead. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class ProductMediaFileRead(Model):
    """A picture of a product.

    Attributes:
        id: The file's id.
        organization_id: The organization that it belongs to.
        name: File name.
        path: Path in storage.
        mime_type: MIME type.
        size: Size in bytes.
        storage_version: Version id in storage.
        checksum_etag: ETag in storage.
        checksum_sha256_base64: SHA-256 in base64.
        checksum_sha256_hex: SHA-256 in hexadecimal.
        last_modified_at: When its contents last changed.
        version: A version of your own.
        service: Always `product_media`.
        is_uploaded: Whether the upload is complete.
        created_at: When the file was created.
        size_readable: Size for people to read.
        public_url: Where anybody can fetch it.
    """

    id: UUID
    organization_id: UUID
    name: str
    path: str
    mime_type: str
    size: int
    storage_version: Nullable[str]
    checksum_etag: Nullable[str]
    checksum_sha256_base64: Nullable[str]
    checksum_sha256_hex: Nullable[str]
    last_modified_at: Nullable[datetime]
    version: Nullable[str]
    service: Literal["product_media"] = "product_media"
    is_uploaded: bool
    created_at: datetime
    size_readable: str
    public_url: str
