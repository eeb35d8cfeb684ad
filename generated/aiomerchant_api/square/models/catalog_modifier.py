"""The model CatalogModifier.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.modifier_location_overrides import ModifierLocationOverrides
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class CatalogModifier(Model):
    """Schema `CatalogModifier`.

    Attributes:
        name: At most 255 characters.
    """

    name: str | None = None
    price_money: Money | None = None
    on_by_default: bool | None = None
    ordinal: int | None = None
    modifier_list_id: str | None = None
    location_overrides: list[ModifierLocationOverrides] | None = None
    image_id: str | None = None
    hidden_online: bool | None = None
