"""The model CatalogObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.catalog_availability_period import CatalogAvailabilityPeriod
    from ..models.catalog_category import CatalogCategory
    from ..models.catalog_custom_attribute_definition import CatalogCustomAttributeDefinition
    from ..models.catalog_custom_attribute_value import CatalogCustomAttributeValue
    from ..models.catalog_discount import CatalogDiscount
    from ..models.catalog_image import CatalogImage
    from ..models.catalog_item import CatalogItem
    from ..models.catalog_item_option import CatalogItemOption
    from ..models.catalog_item_option_value import CatalogItemOptionValue
    from ..models.catalog_item_variation import CatalogItemVariation
    from ..models.catalog_measurement_unit import CatalogMeasurementUnit
    from ..models.catalog_modifier import CatalogModifier
    from ..models.catalog_modifier_list import CatalogModifierList
    from ..models.catalog_object_type import CatalogObjectType
    from ..models.catalog_pricing_rule import CatalogPricingRule
    from ..models.catalog_product_set import CatalogProductSet
    from ..models.catalog_quick_amounts_settings import CatalogQuickAmountsSettings
    from ..models.catalog_subscription_plan import CatalogSubscriptionPlan
    from ..models.catalog_subscription_plan_variation import CatalogSubscriptionPlanVariation
    from ..models.catalog_tax import CatalogTax
    from ..models.catalog_time_period import CatalogTimePeriod
    from ..models.catalog_v1_id import CatalogV1Id


@define(kw_only=True, eq=False, repr=False)
class CatalogObject(Model):
    """An object of the catalog; `type` says which data it has.

    Attributes:
        type: Type; it says which of the `..._data` fields is set. One of `CatalogObjectType`.
        id: ID; for a new object a name of your own that begins with `#`. Not empty.
        updated_at: Time of the last change.
        version: Number of the current version; an update needs it.
        is_deleted: Whether it is deleted.
        custom_attribute_values: Custom attributes by key; another application's key is written
            `application:key`.
        catalog_v1_ids: IDs in Connect V1.
        present_at_all_locations: Whether it is at all locations, future ones included; true by default.
        present_at_location_ids: Locations that have it if not all do.
        absent_at_location_ids: Locations that lack it if all others have it.
        item_data: Data of an object of type `ITEM`.
        category_data: Data of an object of type `CATEGORY`.
        item_variation_data: Data of an object of type `ITEM_VARIATION`.
        tax_data: Data of an object of type `TAX`.
        discount_data: Data of an object of type `DISCOUNT`.
        modifier_list_data: Data of an object of type `MODIFIER_LIST`.
        modifier_data: Data of an object of type `MODIFIER`.
        time_period_data: Data of an object of type `TIME_PERIOD`.
        product_set_data: Data of an object of type `PRODUCT_SET`.
        pricing_rule_data: Data of an object of type `PRICING_RULE`.
        image_data: Data of an object of type `IMAGE`.
        measurement_unit_data: Data of an object of type `MEASUREMENT_UNIT`.
        subscription_plan_data: Data of an object of type `SUBSCRIPTION_PLAN`.
        item_option_data: Data of an object of type `ITEM_OPTION`.
        item_option_value_data: Data of an object of type `ITEM_OPTION_VAL`.
        custom_attribute_definition_data: Data of an object of type `CUSTOM_ATTRIBUTE_DEFINITION`.
        quick_amounts_settings_data: Data of an object of type `QUICK_AMOUNTS_SETTINGS`.
        subscription_plan_variation_data: Data of an object of type `SUBSCRIPTION_PLAN_VARIATION`.
        availability_period_data: Data of an object of type `AVAILABILITY_PERIOD`.
    """

    type: CatalogObjectType
    id: str
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    version: int | None = field(default=None, metadata=NOT_NULL)
    is_deleted: bool | None = None
    custom_attribute_values: dict[str, CatalogCustomAttributeValue] | None = None
    catalog_v1_ids: list[CatalogV1Id] | None = None
    present_at_all_locations: bool | None = None
    present_at_location_ids: list[str] | None = None
    absent_at_location_ids: list[str] | None = None
    item_data: CatalogItem | None = None
    category_data: CatalogCategory | None = None
    item_variation_data: CatalogItemVariation | None = None
    tax_data: CatalogTax | None = None
    discount_data: CatalogDiscount | None = None
    modifier_list_data: CatalogModifierList | None = None
    modifier_data: CatalogModifier | None = None
    time_period_data: CatalogTimePeriod | None = None
    product_set_data: CatalogProductSet | None = None
    pricing_rule_data: CatalogPricingRule | None = None
    image_data: CatalogImage | None = None
    measurement_unit_data: CatalogMeasurementUnit | None = None
    subscription_plan_data: CatalogSubscriptionPlan | None = None
    item_option_data: CatalogItemOption | None = None
    item_option_value_data: CatalogItemOptionValue | None = None
    custom_attribute_definition_data: CatalogCustomAttributeDefinition | None = None
    quick_amounts_settings_data: CatalogQuickAmountsSettings | None = None
    subscription_plan_variation_data: CatalogSubscriptionPlanVariation | None = None
    availability_period_data: CatalogAvailabilityPeriod | None = None
