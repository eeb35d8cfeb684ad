"""A mapping given for CatalogCustomAttributeDefinition.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from ..inputs.catalog_custom_attribute_definition_number_config import (
        CatalogCustomAttributeDefinitionNumberConfigDict,
    )
    from ..inputs.catalog_custom_attribute_definition_selection_config import (
        CatalogCustomAttributeDefinitionSelectionConfigDict,
    )
    from ..inputs.catalog_custom_attribute_definition_string_config import (
        CatalogCustomAttributeDefinitionStringConfigDict,
    )
    from ..inputs.source_application import SourceApplicationDict
    from ..models.catalog_custom_attribute_definition_app_visibility import (
        CatalogCustomAttributeDefinitionAppVisibility,
    )
    from ..models.catalog_custom_attribute_definition_number_config import (
        CatalogCustomAttributeDefinitionNumberConfig,
    )
    from ..models.catalog_custom_attribute_definition_selection_config import (
        CatalogCustomAttributeDefinitionSelectionConfig,
    )
    from ..models.catalog_custom_attribute_definition_seller_visibility import (
        CatalogCustomAttributeDefinitionSellerVisibility,
    )
    from ..models.catalog_custom_attribute_definition_string_config import (
        CatalogCustomAttributeDefinitionStringConfig,
    )
    from ..models.catalog_custom_attribute_definition_type import CatalogCustomAttributeDefinitionType
    from ..models.catalog_object_type import CatalogObjectType
    from ..models.source_application import SourceApplication


class CatalogCustomAttributeDefinitionDict(TypedDict, total=False):
    """Schema `CatalogCustomAttributeDefinition` as a mapping by wire names."""

    type: Required[CatalogCustomAttributeDefinitionType]
    name: Required[str]
    description: str | None
    source_application: SourceApplication | SourceApplicationDict | None
    allowed_object_types: Required[Sequence[CatalogObjectType]]
    seller_visibility: CatalogCustomAttributeDefinitionSellerVisibility | None
    app_visibility: CatalogCustomAttributeDefinitionAppVisibility | None
    string_config: (
        CatalogCustomAttributeDefinitionStringConfig | CatalogCustomAttributeDefinitionStringConfigDict | None
    )
    number_config: (
        CatalogCustomAttributeDefinitionNumberConfig | CatalogCustomAttributeDefinitionNumberConfigDict | None
    )
    selection_config: (
        CatalogCustomAttributeDefinitionSelectionConfig
        | CatalogCustomAttributeDefinitionSelectionConfigDict
        | None
    )
    custom_attribute_usage_count: int | None
    key: str | None
