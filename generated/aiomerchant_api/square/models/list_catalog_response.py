"""ListCatalogResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.catalog_object import CatalogObject
    from ..models.error import Error


@model
class ListCatalogResponse(Model):
    """Schema `ListCatalogResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        cursor: Where the next page begins; none after the last.
        objects: The objects.
    """

    errors: list[Error] | None = None
    cursor: str | None = None
    objects: list[CatalogObject] | None = None
