"""The bodies of catalog object. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.catalog_id_mapping import CatalogIdMapping
    from ..models.catalog_object import CatalogObject
    from ..models.error import Error


@model
class DeleteCatalogObjectResponse(Model):
    """Schema `DeleteCatalogObjectResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        deleted_object_ids: IDs of the objects that are gone, children included.
        deleted_at: When they were deleted.
    """

    errors: list[Error] | None = None
    deleted_object_ids: list[str] | None = None
    deleted_at: datetime | None = None


@model
class RetrieveCatalogObjectResponse(Model):
    """Schema `RetrieveCatalogObjectResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        object: The object.
        related_objects: Objects to which those refer, if they were asked for.
    """

    errors: list[Error] | None = None
    object: CatalogObject
    related_objects: list[CatalogObject] | None = None


@model
class UpsertCatalogObjectRequest(Model):
    """Schema `UpsertCatalogObjectRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. 1 to 128 characters.
        object: The object with its data; an ID that begins with `#` makes a new one.
    """

    idempotency_key: str
    object: CatalogObject


@model
class UpsertCatalogObjectResponse(Model):
    """Schema `UpsertCatalogObjectResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        catalog_object: The object as it is stored.
        id_mappings: Which ID was given for each one that began with `#`.
    """

    errors: list[Error] | None = None
    catalog_object: CatalogObject
    id_mappings: list[CatalogIdMapping] | None = None
