"""The model CatalogModifierList.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.catalog_modifier_list_modifier_type import CatalogModifierListModifierType
    from ..models.catalog_modifier_list_selection_type import CatalogModifierListSelectionType
    from ..models.catalog_object import CatalogObject


@define(kw_only=True, eq=False, repr=False)
class CatalogModifierList(Model):
    """Modifiers to choose from, or a text of the buyer.

    Attributes:
        name: Name; searchable. At most 255 characters.
        ordinal: Place among the modifier lists.
        selection_type: `SINGLE` or `MULTIPLE`; the numbers of selected modifiers take its place. One of
            SINGLE, MULTIPLE.
        modifiers: Its modifiers, each an object of type `MODIFIER`; for `LIST`.
        image_ids: IDs of its images.
        allow_quantities: Whether one modifier can be chosen more than once.
        is_conversational: Whether its modifiers can be used conversationally.
        modifier_type: `LIST` of modifiers, or `TEXT` of the buyer. One of LIST, TEXT.
        max_length: Longest text, in characters; for `TEXT`.
        text_required: Whether a text is needed; for `TEXT`.
        internal_name: Name that buyers do not see. At most 512 characters.
        min_selected_modifiers: Fewest to choose; -1 (the default) and 0 for none.
        max_selected_modifiers: Most to choose; -1 (the default) and 0 for any number.
        hidden_from_customer: Whether receipts for buyers leave it out; false by default.
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
