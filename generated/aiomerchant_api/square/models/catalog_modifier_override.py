"""The model CatalogModifierOverride.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.catalog_modifier_toggle_override_type import CatalogModifierToggleOverrideType


@define(kw_only=True, eq=False, repr=False)
class CatalogModifierOverride(Model):
    """What differs for a modifier on an item.

    Attributes:
        modifier_id: ID of the modifier. Not empty.
        on_by_default: Whether it is chosen beforehand; `on_by_default_override` takes its place.
        hidden_online_override: Whether online stores hide it. One of YES, NO, NOT_SET.
        on_by_default_override: Whether it is chosen beforehand. One of YES, NO, NOT_SET.
    """

    modifier_id: str
    on_by_default: bool | None = None
    hidden_online_override: CatalogModifierToggleOverrideType | None = None
    on_by_default_override: CatalogModifierToggleOverrideType | None = None
