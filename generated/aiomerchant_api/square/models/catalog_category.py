"""The model CatalogCategory.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.catalog_category_type import CatalogCategoryType
    from ..models.catalog_ecom_seo_data import CatalogEcomSeoData
    from ..models.catalog_object_category import CatalogObjectCategory
    from ..models.category_path_to_root_node import CategoryPathToRootNode


@define(kw_only=True, eq=False, repr=False)
class CatalogCategory(Model):
    """A category of items.

    Attributes:
        name: Name; searchable. At most 255 characters.
        image_ids: IDs of its images.
        category_type: For items, menus or the kitchen. One of REGULAR_CATEGORY, MENU_CATEGORY,
            KITCHEN_CATEGORY.
        parent_category: Category that it belongs to.
        is_top_level: Whether it belongs to no other.
        channels: IDs of channels, such as online sites, where it can be seen.
        availability_period_ids: IDs of the periods in which it is offered.
        online_visibility: Whether online sites show it.
        root_category: ID of the category at the top.
        ecom_seo_data: What search engines are told of it.
        path_to_root: Categories from its parent to the top, if they were asked for.
    """

    name: str | None = None
    image_ids: list[str] | None = None
    category_type: CatalogCategoryType | None = None
    parent_category: CatalogObjectCategory | None = None
    is_top_level: bool | None = None
    channels: list[str] | None = None
    availability_period_ids: list[str] | None = None
    online_visibility: bool | None = None
    root_category: str | None = field(default=None, metadata=NOT_NULL)
    ecom_seo_data: CatalogEcomSeoData | None = None
    path_to_root: list[CategoryPathToRootNode] | None = None
