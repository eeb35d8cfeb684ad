"""A mapping given for CatalogObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Required

    from ..inputs.catalog_availability_period import CatalogAvailabilityPeriodDict
    from ..inputs.catalog_category import CatalogCategoryDict
    from ..inputs.catalog_custom_attribute_definition import CatalogCustomAttributeDefinitionDict
    from ..inputs.catalog_custom_attribute_value import CatalogCustomAttributeValueDict
    from ..inputs.catalog_discount import CatalogDiscountDict
    from ..inputs.catalog_image import CatalogImageDict
    from ..inputs.catalog_item import CatalogItemDict
    from ..inputs.catalog_item_option import CatalogItemOptionDict
    from ..inputs.catalog_item_option_value import CatalogItemOptionValueDict
    from ..inputs.catalog_item_variation import CatalogItemVariationDict
    from ..inputs.catalog_measurement_unit import CatalogMeasurementUnitDict
    from ..inputs.catalog_modifier import CatalogModifierDict
    from ..inputs.catalog_modifier_list import CatalogModifierListDict
    from ..inputs.catalog_pricing_rule import CatalogPricingRuleDict
    from ..inputs.catalog_product_set import CatalogProductSetDict
    from ..inputs.catalog_quick_amounts_settings import CatalogQuickAmountsSettingsDict
    from ..inputs.catalog_subscription_plan import CatalogSubscriptionPlanDict
    from ..inputs.catalog_subscription_plan_variation import CatalogSubscriptionPlanVariationDict
    from ..inputs.catalog_tax import CatalogTaxDict
    from ..inputs.catalog_time_period import CatalogTimePeriodDict
    from ..inputs.catalog_v1_id import CatalogV1IdDict
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


class CatalogObjectDict(TypedDict, total=False):
    """Schema `CatalogObject` as a mapping by wire names."""

    type: Required[CatalogObjectType]
    id: Required[str]
    updated_at: datetime | None
    version: int | None
    is_deleted: bool | None
    custom_attribute_values: (
        Mapping[str, CatalogCustomAttributeValue | CatalogCustomAttributeValueDict] | None
    )
    catalog_v1_ids: Sequence[CatalogV1Id | CatalogV1IdDict] | None
    present_at_all_locations: bool | None
    present_at_location_ids: Sequence[str] | None
    absent_at_location_ids: Sequence[str] | None
    item_data: CatalogItem | CatalogItemDict | None
    category_data: CatalogCategory | CatalogCategoryDict | None
    item_variation_data: CatalogItemVariation | CatalogItemVariationDict | None
    tax_data: CatalogTax | CatalogTaxDict | None
    discount_data: CatalogDiscount | CatalogDiscountDict | None
    modifier_list_data: CatalogModifierList | CatalogModifierListDict | None
    modifier_data: CatalogModifier | CatalogModifierDict | None
    time_period_data: CatalogTimePeriod | CatalogTimePeriodDict | None
    product_set_data: CatalogProductSet | CatalogProductSetDict | None
    pricing_rule_data: CatalogPricingRule | CatalogPricingRuleDict | None
    image_data: CatalogImage | CatalogImageDict | None
    measurement_unit_data: CatalogMeasurementUnit | CatalogMeasurementUnitDict | None
    subscription_plan_data: CatalogSubscriptionPlan | CatalogSubscriptionPlanDict | None
    item_option_data: CatalogItemOption | CatalogItemOptionDict | None
    item_option_value_data: CatalogItemOptionValue | CatalogItemOptionValueDict | None
    custom_attribute_definition_data: (
        CatalogCustomAttributeDefinition | CatalogCustomAttributeDefinitionDict | None
    )
    quick_amounts_settings_data: CatalogQuickAmountsSettings | CatalogQuickAmountsSettingsDict | None
    subscription_plan_variation_data: (
        CatalogSubscriptionPlanVariation | CatalogSubscriptionPlanVariationDict | None
    )
    availability_period_data: CatalogAvailabilityPeriod | CatalogAvailabilityPeriodDict | None
