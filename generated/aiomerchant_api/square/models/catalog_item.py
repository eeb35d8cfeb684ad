"""The model CatalogItem.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.catalog_ecom_seo_data import CatalogEcomSeoData
    from ..models.catalog_item_food_and_beverage_details import CatalogItemFoodAndBeverageDetails
    from ..models.catalog_item_modifier_list_info import CatalogItemModifierListInfo
    from ..models.catalog_item_option_for_item import CatalogItemOptionForItem
    from ..models.catalog_item_product_type import CatalogItemProductType
    from ..models.catalog_object import CatalogObject
    from ..models.catalog_object_category import CatalogObjectCategory


@define(kw_only=True, eq=False, repr=False)
class CatalogItem(Model):
    """Schema `CatalogItem`.

    Attributes:
        name: At most 512 characters.
        description: At most 4096 characters.
        abbreviation: At most 24 characters.
        description_html: At most 65535 characters.
        description_plaintext: At most 65535 characters.
    """

    name: str | None = None
    description: str | None = None
    abbreviation: str | None = None
    label_color: str | None = None
    is_taxable: bool | None = None
    category_id: str | None = None
    tax_ids: list[str] | None = None
    modifier_list_info: list[CatalogItemModifierListInfo] | None = None
    variations: list[CatalogObject] | None = None
    product_type: CatalogItemProductType | None = None
    skip_modifier_screen: bool | None = None
    item_options: list[CatalogItemOptionForItem] | None = None
    ecom_uri: str | None = None
    ecom_image_uris: list[str] | None = None
    image_ids: list[str] | None = None
    sort_name: str | None = None
    categories: list[CatalogObjectCategory] | None = None
    description_html: str | None = None
    description_plaintext: str | None = None
    channels: list[str] | None = None
    is_archived: bool | None = None
    ecom_seo_data: CatalogEcomSeoData | None = None
    food_and_beverage_details: CatalogItemFoodAndBeverageDetails | None = None
    reporting_category: CatalogObjectCategory | None = None
    is_alcoholic: bool | None = None
