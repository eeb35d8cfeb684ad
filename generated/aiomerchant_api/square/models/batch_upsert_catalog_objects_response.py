"""BatchUpsertCatalogObjectsResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.catalog_id_mapping import CatalogIdMapping
    from ..models.catalog_object import CatalogObject
    from ..models.catalog_object_batch import CatalogObjectBatch
    from ..models.error import Error


@model
class BatchUpsertCatalogObjectsResponse(Model):
    """Schema `BatchUpsertCatalogObjectsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        objects: The objects.
        updated_at: When the change was made.
        id_mappings: Which ID was given for each one that began with `#`.
    """

    errors: list[Error] | None = None
    objects: list[CatalogObject] | None = None
    updated_at: datetime | None = None
    id_mappings: list[CatalogIdMapping] | None = None


@model
class BatchUpsertCatalogObjectsRequest(Model):
    """Schema `BatchUpsertCatalogObjectsRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. 1 to 128 characters.
        batches: Batches, applied one by one; each succeeds or fails whole.
    """

    idempotency_key: str
    batches: list[CatalogObjectBatch]
