"""The model ListCatalogResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.catalog_object import CatalogObject
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class ListCatalogResponse(Model):
    """Schema `ListCatalogResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        cursor: Where the next page begins; none after the last.
        objects: The objects.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
    objects: list[CatalogObject] | None = field(default=None, metadata=NOT_NULL)
