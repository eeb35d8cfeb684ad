"""The model RetrieveCatalogObjectResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.catalog_object import CatalogObject
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class RetrieveCatalogObjectResponse(Model):
    """Schema `RetrieveCatalogObjectResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        object: The object.
        related_objects: Objects to which those refer, if they were asked for.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    object: CatalogObject | None = field(default=None, metadata=NOT_NULL)
    related_objects: list[CatalogObject] | None = field(default=None, metadata=NOT_NULL)
