"""CatalogObjectBatch. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.catalog_object import CatalogObject


@model
class CatalogObjectBatch(Model):
    """Objects that are written all or none.

    Attributes:
        objects: Up to 1,000 objects; IDs that begin with `#` can be used among them.
    """

    objects: list[CatalogObject]
