"""The model CatalogItemOption.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.catalog_object import CatalogObject


@define(kw_only=True, eq=False, repr=False)
class CatalogItemOption(Model):
    """Something in which variations differ, such as size.

    Attributes:
        name: Name for the seller; no other option has it.
        display_name: Name for the buyer.
        description: Text.
        show_colors: Whether values show their color.
        values: Its values, each an object of type `ITEM_OPTION_VAL`.
    """

    name: str | None = None
    display_name: str | None = None
    description: str | None = None
    show_colors: bool | None = None
    values: list[CatalogObject] | None = None
