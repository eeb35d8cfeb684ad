"""A mapping given for CatalogCategory.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs.catalog_ecom_seo_data import CatalogEcomSeoDataDict
    from ..inputs.catalog_object_category import CatalogObjectCategoryDict
    from ..inputs.category_path_to_root_node import CategoryPathToRootNodeDict
    from ..models.catalog_category_type import CatalogCategoryType
    from ..models.catalog_ecom_seo_data import CatalogEcomSeoData
    from ..models.catalog_object_category import CatalogObjectCategory
    from ..models.category_path_to_root_node import CategoryPathToRootNode


class CatalogCategoryDict(TypedDict, total=False):
    """Schema `CatalogCategory` as a mapping by wire names."""

    name: str | None
    image_ids: Sequence[str] | None
    category_type: CatalogCategoryType | None
    parent_category: CatalogObjectCategory | CatalogObjectCategoryDict | None
    is_top_level: bool | None
    channels: Sequence[str] | None
    availability_period_ids: Sequence[str] | None
    online_visibility: bool | None
    root_category: str | None
    ecom_seo_data: CatalogEcomSeoData | CatalogEcomSeoDataDict | None
    path_to_root: Sequence[CategoryPathToRootNode | CategoryPathToRootNodeDict] | None
