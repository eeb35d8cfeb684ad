"""The bodies of catalog images. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.catalog_object import CatalogObject
    from ..models.error import Error


@model
class CreateCatalogImageRequest(Model):
    """Schema `CreateCatalogImageRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. 1 to 128 characters.
        object_id: ID of the object that the image is attached to; by default none.
        image: Object of type `IMAGE` with an ID that begins with `#`, and name or caption.
        is_primary: Make it the first image of the object.
    """

    idempotency_key: str
    object_id: str | None = None
    image: CatalogObject
    is_primary: bool | None = None


@model
class CreateCatalogImageResponse(Model):
    """Schema `CreateCatalogImageResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        image: The image, an object of type `IMAGE`.
    """

    errors: list[Error] | None = None
    image: CatalogObject


@model
class UpdateCatalogImageRequest(Model):
    """Schema `UpdateCatalogImageRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. 1 to 128 characters.
    """

    idempotency_key: str


@model
class UpdateCatalogImageResponse(Model):
    """Schema `UpdateCatalogImageResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        image: The image, an object of type `IMAGE`.
    """

    errors: list[Error] | None = None
    image: CatalogObject
