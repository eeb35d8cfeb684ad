"""A mapping given for CatalogItem.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs.catalog_ecom_seo_data import CatalogEcomSeoDataDict
    from ..inputs.catalog_item_food_and_beverage_details import CatalogItemFoodAndBeverageDetailsDict
    from ..inputs.catalog_item_modifier_list_info import CatalogItemModifierListInfoDict
    from ..inputs.catalog_item_option_for_item import CatalogItemOptionForItemDict
    from ..inputs.catalog_object import CatalogObjectDict
    from ..inputs.catalog_object_category import CatalogObjectCategoryDict
    from ..models.catalog_ecom_seo_data import CatalogEcomSeoData
    from ..models.catalog_item_food_and_beverage_details import CatalogItemFoodAndBeverageDetails
    from ..models.catalog_item_modifier_list_info import CatalogItemModifierListInfo
    from ..models.catalog_item_option_for_item import CatalogItemOptionForItem
    from ..models.catalog_item_product_type import CatalogItemProductType
    from ..models.catalog_object import CatalogObject
    from ..models.catalog_object_category import CatalogObjectCategory


class CatalogItemDict(TypedDict, total=False):
    """Schema `CatalogItem` as a mapping by wire names."""

    name: str | None
    description: str | None
    abbreviation: str | None
    label_color: str | None
    is_taxable: bool | None
    category_id: str | None
    tax_ids: Sequence[str] | None
    modifier_list_info: Sequence[CatalogItemModifierListInfo | CatalogItemModifierListInfoDict] | None
    variations: Sequence[CatalogObject | CatalogObjectDict] | None
    product_type: CatalogItemProductType | None
    skip_modifier_screen: bool | None
    item_options: Sequence[CatalogItemOptionForItem | CatalogItemOptionForItemDict] | None
    ecom_uri: str | None
    ecom_image_uris: Sequence[str] | None
    image_ids: Sequence[str] | None
    sort_name: str | None
    categories: Sequence[CatalogObjectCategory | CatalogObjectCategoryDict] | None
    description_html: str | None
    description_plaintext: str | None
    channels: Sequence[str] | None
    is_archived: bool | None
    ecom_seo_data: CatalogEcomSeoData | CatalogEcomSeoDataDict | None
    food_and_beverage_details: (
        CatalogItemFoodAndBeverageDetails | CatalogItemFoodAndBeverageDetailsDict | None
    )
    reporting_category: CatalogObjectCategory | CatalogObjectCategoryDict | None
    is_alcoholic: bool | None
