"""The open enum CatalogQuickAmountsSettingsOption.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CatalogQuickAmountsSettingsOption: TypeAlias = Literal["DISABLED", "MANUAL", "AUTO"] | str
