"""The model CatalogCategory.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.catalog_category_type import CatalogCategoryType
    from ..models.catalog_ecom_seo_data import CatalogEcomSeoData
    from ..models.catalog_object_category import CatalogObjectCategory
    from ..models.category_path_to_root_node import CategoryPathToRootNode


@define(kw_only=True, eq=False, repr=False)
class CatalogCategory(Model):
    """Schema `CatalogCategory`.

    Attributes:
        name: At most 255 characters.
        category_type: One of REGULAR_CATEGORY, MENU_CATEGORY, KITCHEN_CATEGORY.
    """

    name: str | None = None
    image_ids: list[str] | None = None
    category_type: CatalogCategoryType | None = None
    parent_category: CatalogObjectCategory | None = None
    is_top_level: bool | None = None
    channels: list[str] | None = None
    availability_period_ids: list[str] | None = None
    online_visibility: bool | None = None
    root_category: str | None = None
    ecom_seo_data: CatalogEcomSeoData | None = None
    path_to_root: list[CategoryPathToRootNode] | None = None
