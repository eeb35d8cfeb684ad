"""The model UpsertCatalogObjectRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.catalog_object import CatalogObject


@define(kw_only=True, eq=False, repr=False)
class UpsertCatalogObjectRequest(Model):
    """Schema `UpsertCatalogObjectRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. 1 to 128 characters.
        object: The object with its data; an ID that begins with `#` makes a new one.
    """

    idempotency_key: str
    object: CatalogObject
