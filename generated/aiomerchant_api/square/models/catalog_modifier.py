"""The model CatalogModifier.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.modifier_location_overrides import ModifierLocationOverrides
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class CatalogModifier(Model):
    """Something to add at the sale, such as extra cheese.

    Attributes:
        name: Name; searchable. At most 255 characters.
        price_money: Price.
        on_by_default: Whether it is chosen beforehand.
        ordinal: Place in its list.
        modifier_list_id: ID of its list.
        location_overrides: What differs at single locations.
        image_id: ID of its image.
        hidden_online: Whether online stores hide it.
    """

    name: str | None = None
    price_money: Money | None = None
    on_by_default: bool | None = None
    ordinal: int | None = None
    modifier_list_id: str | None = None
    location_overrides: list[ModifierLocationOverrides] | None = None
    image_id: str | None = None
    hidden_online: bool | None = None
