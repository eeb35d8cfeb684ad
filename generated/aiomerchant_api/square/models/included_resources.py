"""IncludedResources. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.catalog_object import CatalogObject


@model
class IncludedResources(Model):
    """Schema `IncludedResources`."""

    nested_modifiers: Nullable[list[CatalogObject]] = ABSENT
    ancestor_modifiers: Nullable[list[CatalogObject]] = ABSENT
