"""The model CatalogObjectCategory. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class CatalogObjectCategory(Model):
    """A category that an object belongs to.

    Attributes:
        id: ID of the category.
        ordinal: Place of the object within it.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    ordinal: int | None = None
