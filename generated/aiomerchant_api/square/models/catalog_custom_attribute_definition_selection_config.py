"""The model CatalogCustomAttributeDefinitionSelectionConfig.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.catalog_custom_attribute_definition_selection_config_custom_attribute_selection import (
        CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelection,
    )


@define(kw_only=True, eq=False, repr=False)
class CatalogCustomAttributeDefinitionSelectionConfig(Model):
    """Settings of an attribute with options.

    Attributes:
        max_allowed_selections: How many options can be selected, at most 100; 1 by default. At most 100.
        allowed_selections: Options, at most 100.
    """

    max_allowed_selections: int | None = None
    allowed_selections: (
        list[CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelection] | None
    ) = None
