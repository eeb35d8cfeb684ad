"""UpsertCatalogObjectResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.catalog_id_mapping import CatalogIdMapping
    from ..models.catalog_object import CatalogObject
    from ..models.error import Error


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
