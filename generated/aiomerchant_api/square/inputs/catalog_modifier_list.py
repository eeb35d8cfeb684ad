"""A mapping given for CatalogModifierList.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs.catalog_object import CatalogObjectDict
    from ..models.catalog_modifier_list_modifier_type import CatalogModifierListModifierType
    from ..models.catalog_modifier_list_selection_type import CatalogModifierListSelectionType
    from ..models.catalog_object import CatalogObject


class CatalogModifierListDict(TypedDict, total=False):
    """Schema `CatalogModifierList` as a mapping by wire names."""

    name: str | None
    ordinal: int | None
    selection_type: CatalogModifierListSelectionType | None
    modifiers: Sequence[CatalogObject | CatalogObjectDict] | None
    image_ids: Sequence[str] | None
    allow_quantities: bool | None
    is_conversational: bool | None
    modifier_type: CatalogModifierListModifierType | None
    max_length: int | None
    text_required: bool | None
    internal_name: str | None
    min_selected_modifiers: int | None
    max_selected_modifiers: int | None
    hidden_from_customer: bool | None
