"""The model CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelection.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelection(Model):
    """An option of a custom attribute.

    Attributes:
        uid: ID of the option.
        name: Name of the option. 1 to 255 characters.
    """

    uid: str | None = None
    name: str
