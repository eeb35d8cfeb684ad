"""The model CatalogItem.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

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
    """Something for sale, in one or more variations.

    Attributes:
        name: Name; searchable. At most 512 characters.
        description: Text; `description_html` takes its place. At most 4096 characters.
        abbreviation: Short form on the label at the point of sale; five characters show. At most 24
            characters.
        label_color: Color of the label, as six hex digits.
        is_taxable: Whether it is taxed; true by default.
        category_id: ID of the category; `categories` takes its place.
        tax_ids: IDs of its taxes.
        modifier_list_info: Its modifier lists, and what differs for it.
        variations: Its variations, 1 to 250, each an object of type `ITEM_VARIATION`.
        product_type: Kind of product, such as `REGULAR` or `APPOINTMENTS_SERVICE`; fixed. One of
            `CatalogItemProductType`.
        skip_modifier_screen: Whether the point of sale adds it without asking for modifiers; false by
            default.
        item_options: Options whose values tell its variations apart, at most 6.
        ecom_uri: Web page in the online store; out of use.
        ecom_image_uris: Pictures in the online store; out of use.
        image_ids: IDs of its images; the first stands for it.
        sort_name: Name by which it is sorted, for Japanese.
        categories: Categories that it belongs to.
        description_html: Text as HTML. At most 65535 characters.
        description_plaintext: Text without its HTML tags, computed. At most 65535 characters.
        channels: IDs of channels, such as online sites, where it can be sold.
        is_archived: Whether it is archived.
        ecom_seo_data: What search engines are told of it.
        food_and_beverage_details: Facts on food, for product type `FOOD_AND_BEV`.
        reporting_category: Category under which it is reported.
        is_alcoholic: Whether it holds alcohol.
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
    description_plaintext: str | None = field(default=None, metadata=NOT_NULL)
    channels: list[str] | None = None
    is_archived: bool | None = None
    ecom_seo_data: CatalogEcomSeoData | None = None
    food_and_beverage_details: CatalogItemFoodAndBeverageDetails | None = None
    reporting_category: CatalogObjectCategory | None = None
    is_alcoholic: bool | None = None
