"""The model CatalogCustomAttributeDefinition.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
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


@define(kw_only=True, eq=False, repr=False)
class CatalogCustomAttributeDefinition(Model):
    """Schema `CatalogCustomAttributeDefinition`.

    Attributes:
        type: One of STRING, BOOLEAN, NUMBER, SELECTION.
        name: 1 to 255 characters.
        description: At most 255 characters.
        seller_visibility: One of SELLER_VISIBILITY_HIDDEN, SELLER_VISIBILITY_READ_WRITE_VALUES.
        app_visibility: One of APP_VISIBILITY_HIDDEN, APP_VISIBILITY_READ_ONLY,
            APP_VISIBILITY_READ_WRITE_VALUES.
        key: 1 to 60 characters, matching `^[a-zA-Z0-9_-]*$`.
    """

    type: CatalogCustomAttributeDefinitionType
    name: str
    description: str | None = None
    source_application: SourceApplication | None = None
    allowed_object_types: list[CatalogObjectType]
    seller_visibility: CatalogCustomAttributeDefinitionSellerVisibility | None = None
    app_visibility: CatalogCustomAttributeDefinitionAppVisibility | None = None
    string_config: CatalogCustomAttributeDefinitionStringConfig | None = None
    number_config: CatalogCustomAttributeDefinitionNumberConfig | None = None
    selection_config: CatalogCustomAttributeDefinitionSelectionConfig | None = None
    custom_attribute_usage_count: int | None = None
    key: str | None = None
