"""CatalogObjectCategory. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, Model, Nullable, model


@model
class CatalogObjectCategory(Model):
    """A category that an object belongs to.

    Attributes:
        id: ID of the category.
        ordinal: Place of the object within it.
    """

    id: str | None = None
    ordinal: Nullable[int] = ABSENT
