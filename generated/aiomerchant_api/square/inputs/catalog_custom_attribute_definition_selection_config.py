"""A mapping given for CatalogCustomAttributeDefinitionSelectionConfig.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs.catalog_custom_attribute_definition_selection_config_custom_attribute_selection import (
        CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelectionDict,
    )
    from ..models.catalog_custom_attribute_definition_selection_config_custom_attribute_selection import (
        CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelection,
    )


class CatalogCustomAttributeDefinitionSelectionConfigDict(TypedDict, total=False):
    """Schema `CatalogCustomAttributeDefinitionSelectionConfig` as a mapping by wire names."""

    max_allowed_selections: int | None
    allowed_selections: (
        Sequence[
            CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelection
            | CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelectionDict
        ]
        | None
    )
