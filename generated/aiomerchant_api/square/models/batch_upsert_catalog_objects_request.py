"""The model BatchUpsertCatalogObjectsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.catalog_object_batch import CatalogObjectBatch


@define(kw_only=True, eq=False, repr=False)
class BatchUpsertCatalogObjectsRequest(Model):
    """Schema `BatchUpsertCatalogObjectsRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. 1 to 128 characters.
        batches: Batches, applied one by one; each succeeds or fails whole.
    """

    idempotency_key: str
    batches: list[CatalogObjectBatch]
