"""RetrieveCatalogObjectResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.catalog_object import CatalogObject
    from ..models.error import Error


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
