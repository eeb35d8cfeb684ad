"""The model CatalogCustomAttributeDefinition.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

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
    """What a custom attribute of catalog objects is.

    Attributes:
        type: Data type: `STRING`, `BOOLEAN`, `NUMBER` or `SELECTION`; fixed. One of STRING, BOOLEAN,
            NUMBER, SELECTION.
        name: Name; no other definition of the application has it. 1 to 255 characters.
        description: Text for the seller. At most 255 characters.
        source_application: Application that made it.
        allowed_object_types: Types of objects that can have it, such as `ITEM`. One of `CatalogObjectType`.
        seller_visibility: Whether the seller sees it. One of SELLER_VISIBILITY_HIDDEN,
            SELLER_VISIBILITY_READ_WRITE_VALUES.
        app_visibility: What other applications may do: nothing, read, or read and write values. One of
            APP_VISIBILITY_HIDDEN, APP_VISIBILITY_READ_ONLY, APP_VISIBILITY_READ_WRITE_VALUES.
        string_config: Settings for `STRING`.
        number_config: Settings for `NUMBER`.
        selection_config: Settings for `SELECTION`.
        custom_attribute_usage_count: How many objects have it; only if counts were asked for.
        key: Key, 1 to 60 characters; fixed. 1 to 60 characters, matching `^[a-zA-Z0-9_-]*$`.
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
    custom_attribute_usage_count: int | None = field(default=None, metadata=NOT_NULL)
    key: str | None = None
