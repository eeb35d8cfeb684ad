"""The model CatalogModifierList.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.catalog_modifier_list_modifier_type import CatalogModifierListModifierType
    from ..models.catalog_modifier_list_selection_type import CatalogModifierListSelectionType
    from ..models.catalog_object import CatalogObject


@define(kw_only=True, eq=False, repr=False)
class CatalogModifierList(Model):
    """Schema `CatalogModifierList`.

    Attributes:
        name: At most 255 characters.
        selection_type: One of SINGLE, MULTIPLE.
        modifier_type: One of LIST, TEXT.
        internal_name: At most 512 characters.
    """

    name: str | None = None
    ordinal: int | None = None
    selection_type: CatalogModifierListSelectionType | None = None
    modifiers: list[CatalogObject] | None = None
    image_ids: list[str] | None = None
    allow_quantities: bool | None = None
    is_conversational: bool | None = None
    modifier_type: CatalogModifierListModifierType | None = None
    max_length: int | None = None
    text_required: bool | None = None
    internal_name: str | None = None
    min_selected_modifiers: int | None = None
    max_selected_modifiers: int | None = None
    hidden_from_customer: bool | None = None
