"""A mapping given for CatalogQuickAmountsSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from ..inputs.catalog_quick_amount import CatalogQuickAmountDict
    from ..models.catalog_quick_amount import CatalogQuickAmount
    from ..models.catalog_quick_amounts_settings_option import CatalogQuickAmountsSettingsOption


class CatalogQuickAmountsSettingsDict(TypedDict, total=False):
    """Schema `CatalogQuickAmountsSettings` as a mapping by wire names."""

    option: Required[CatalogQuickAmountsSettingsOption]
    eligible_for_auto_amounts: bool | None
    amounts: Sequence[CatalogQuickAmount | CatalogQuickAmountDict] | None
