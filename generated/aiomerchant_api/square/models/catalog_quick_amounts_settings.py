"""The model CatalogQuickAmountsSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.catalog_quick_amount import CatalogQuickAmount
    from ..models.catalog_quick_amounts_settings_option import CatalogQuickAmountsSettingsOption


@define(kw_only=True, eq=False, repr=False)
class CatalogQuickAmountsSettings(Model):
    """Amounts that the point of sale proposes.

    Attributes:
        option: `DISABLED`, `MANUAL` or `AUTO`. One of DISABLED, MANUAL, AUTO.
        eligible_for_auto_amounts: Whether the location can have amounts that Square proposes.
        amounts: Amounts to choose from.
    """

    option: CatalogQuickAmountsSettingsOption
    eligible_for_auto_amounts: bool | None = None
    amounts: list[CatalogQuickAmount] | None = None
