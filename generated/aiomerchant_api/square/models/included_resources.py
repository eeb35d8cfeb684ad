"""The model IncludedResources. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.catalog_object import CatalogObject


@define(kw_only=True, eq=False, repr=False)
class IncludedResources(Model):
    """Schema `IncludedResources`."""

    nested_modifiers: list[CatalogObject] | None = None
    ancestor_modifiers: list[CatalogObject] | None = None
