"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from aiomerchant_core import Null

    from ..inputs.measurement import MeasurementUnitDict
    from ..inputs.money import MoneyDict
    from ..inputs.source import SourceApplicationDict
    from ..models.catalog_bodies import (
        CatalogQueryExact,
        CatalogQueryItemsForItemOptions,
        CatalogQueryItemsForModifierList,
        CatalogQueryItemsForTax,
        CatalogQueryItemVariationsForItemOptionValues,
        CatalogQueryModifiersForChildList,
        CatalogQueryPrefix,
        CatalogQueryRange,
        CatalogQuerySet,
        CatalogQuerySortedAttribute,
        CatalogQueryText,
        Range,
    )
    from ..models.catalog_measurement_unit import CatalogMeasurementUnit
    from ..models.catalog_object import (
        CatalogAvailabilityPeriod,
        CatalogCategory,
        CatalogCustomAttributeDefinition,
        CatalogCustomAttributeDefinitionNumberConfig,
        CatalogCustomAttributeDefinitionSelectionConfig,
        CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelection,
        CatalogCustomAttributeDefinitionStringConfig,
        CatalogCustomAttributeValue,
        CatalogDiscount,
        CatalogEcomSeoData,
        CatalogImage,
        CatalogItem,
        CatalogItemFoodAndBeverageDetails,
        CatalogItemFoodAndBeverageDetailsDietaryPreference,
        CatalogItemFoodAndBeverageDetailsIngredient,
        CatalogItemModifierListInfo,
        CatalogItemOption,
        CatalogItemOptionForItem,
        CatalogItemOptionValue,
        CatalogItemOptionValueForItemVariation,
        CatalogItemVariation,
        CatalogItemVariationVendorInformation,
        CatalogModifier,
        CatalogModifierList,
        CatalogModifierOverride,
        CatalogObject,
        CatalogObjectCategory,
        CatalogPricingRule,
        CatalogProductSet,
        CatalogQuickAmount,
        CatalogQuickAmountsSettings,
        CatalogStockConversion,
        CatalogSubscriptionPlan,
        CatalogSubscriptionPlanVariation,
        CatalogTax,
        CatalogTimePeriod,
        CatalogV1Id,
        CategoryPathToRootNode,
        ItemVariationLocationOverrides,
        ModifierLocationOverrides,
        SubscriptionPhase,
        SubscriptionPricing,
    )
    from ..models.enums import (
        CatalogCategoryType,
        CatalogCustomAttributeDefinitionAppVisibility,
        CatalogCustomAttributeDefinitionSellerVisibility,
        CatalogCustomAttributeDefinitionType,
        CatalogDiscountModifyTaxBasis,
        CatalogDiscountType,
        CatalogItemFoodAndBeverageDetailsDietaryPreferenceStandardDietaryPreference,
        CatalogItemFoodAndBeverageDetailsDietaryPreferenceType,
        CatalogItemFoodAndBeverageDetailsIngredientStandardIngredient,
        CatalogItemProductType,
        CatalogModifierListModifierType,
        CatalogModifierListSelectionType,
        CatalogModifierToggleOverrideType,
        CatalogObjectType,
        CatalogPricingType,
        CatalogQuickAmountsSettingsOption,
        CatalogQuickAmountType,
        DayOfWeek,
        ExcludeStrategy,
        IncludeType,
        InventoryAlertType,
        SortOrder,
        SubscriptionCadence,
        SubscriptionPricingType,
        TaxCalculationPhase,
        TaxInclusionType,
    )
    from ..models.measurement_unit import MeasurementUnit
    from ..models.money import Money
    from ..models.source_application import SourceApplication


class CatalogAvailabilityPeriodDict(TypedDict, total=False):
    start_local_time: str | Null | None
    end_local_time: str | Null | None
    day_of_week: DayOfWeek | Null | None


class CatalogCategoryDict(TypedDict, total=False):
    name: str | Null | None
    image_ids: Sequence[str] | Null | None
    category_type: CatalogCategoryType | Null | None
    parent_category: CatalogObjectCategory | CatalogObjectCategoryDict | Null | None
    is_top_level: bool | Null | None
    channels: Sequence[str] | Null | None
    availability_period_ids: Sequence[str] | Null | None
    online_visibility: bool | Null | None
    root_category: str | None
    ecom_seo_data: CatalogEcomSeoData | CatalogEcomSeoDataDict | Null | None
    path_to_root: Sequence[CategoryPathToRootNode | CategoryPathToRootNodeDict] | Null | None


class CatalogCustomAttributeDefinitionDict(TypedDict, total=False):
    type: Required[CatalogCustomAttributeDefinitionType]
    name: Required[str]
    description: str | Null | None
    source_application: SourceApplication | SourceApplicationDict | Null | None
    allowed_object_types: Required[Sequence[CatalogObjectType]]
    seller_visibility: CatalogCustomAttributeDefinitionSellerVisibility | Null | None
    app_visibility: CatalogCustomAttributeDefinitionAppVisibility | Null | None
    string_config: (
        CatalogCustomAttributeDefinitionStringConfig
        | CatalogCustomAttributeDefinitionStringConfigDict
        | Null
        | None
    )
    number_config: (
        CatalogCustomAttributeDefinitionNumberConfig
        | CatalogCustomAttributeDefinitionNumberConfigDict
        | Null
        | None
    )
    selection_config: (
        CatalogCustomAttributeDefinitionSelectionConfig
        | CatalogCustomAttributeDefinitionSelectionConfigDict
        | Null
        | None
    )
    custom_attribute_usage_count: int | None
    key: str | Null | None


class CatalogCustomAttributeDefinitionNumberConfigDict(TypedDict, total=False):
    precision: int | Null | None


class CatalogCustomAttributeDefinitionSelectionConfigDict(TypedDict, total=False):
    max_allowed_selections: int | Null | None
    allowed_selections: (
        Sequence[
            CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelection
            | CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelectionDict
        ]
        | Null
        | None
    )


class CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelectionDict(TypedDict, total=False):
    uid: str | Null | None
    name: Required[str]


class CatalogCustomAttributeDefinitionStringConfigDict(TypedDict, total=False):
    enforce_uniqueness: bool | Null | None


class CatalogCustomAttributeValueDict(TypedDict, total=False):
    name: str | Null | None
    string_value: str | Null | None
    custom_attribute_definition_id: str | None
    type: CatalogCustomAttributeDefinitionType | None
    number_value: str | Null | None
    boolean_value: bool | Null | None
    selection_uid_values: Sequence[str] | Null | None
    key: str | None


class CatalogDiscountDict(TypedDict, total=False):
    name: str | Null | None
    discount_type: CatalogDiscountType | Null | None
    percentage: str | Null | None
    amount_money: Money | MoneyDict | Null | None
    pin_required: bool | Null | None
    label_color: str | Null | None
    modify_tax_basis: CatalogDiscountModifyTaxBasis | Null | None
    maximum_amount_money: Money | MoneyDict | Null | None


class CatalogEcomSeoDataDict(TypedDict, total=False):
    page_title: str | Null | None
    page_description: str | Null | None
    permalink: str | Null | None


class CatalogImageDict(TypedDict, total=False):
    name: str | Null | None
    url: str | Null | None
    caption: str | Null | None
    photo_studio_order_id: str | Null | None


class CatalogItemDict(TypedDict, total=False):
    name: str | Null | None
    description: str | Null | None
    abbreviation: str | Null | None
    label_color: str | Null | None
    is_taxable: bool | Null | None
    category_id: str | Null | None
    tax_ids: Sequence[str] | Null | None
    modifier_list_info: Sequence[CatalogItemModifierListInfo | CatalogItemModifierListInfoDict] | Null | None
    variations: Sequence[CatalogObject | CatalogObjectDict] | Null | None
    product_type: CatalogItemProductType | Null | None
    skip_modifier_screen: bool | Null | None
    item_options: Sequence[CatalogItemOptionForItem | CatalogItemOptionForItemDict] | Null | None
    ecom_uri: str | Null | None
    ecom_image_uris: Sequence[str] | Null | None
    image_ids: Sequence[str] | Null | None
    sort_name: str | Null | None
    categories: Sequence[CatalogObjectCategory | CatalogObjectCategoryDict] | Null | None
    description_html: str | Null | None
    description_plaintext: str | None
    channels: Sequence[str] | Null | None
    is_archived: bool | Null | None
    ecom_seo_data: CatalogEcomSeoData | CatalogEcomSeoDataDict | Null | None
    food_and_beverage_details: (
        CatalogItemFoodAndBeverageDetails | CatalogItemFoodAndBeverageDetailsDict | Null | None
    )
    reporting_category: CatalogObjectCategory | CatalogObjectCategoryDict | Null | None
    is_alcoholic: bool | Null | None
    buyer_facing_name: str | Null | None
    kitchen_name: str | Null | None


class CatalogItemFoodAndBeverageDetailsDict(TypedDict, total=False):
    calorie_count: int | Null | None
    dietary_preferences: (
        Sequence[
            CatalogItemFoodAndBeverageDetailsDietaryPreference
            | CatalogItemFoodAndBeverageDetailsDietaryPreferenceDict
        ]
        | Null
        | None
    )
    ingredients: (
        Sequence[
            CatalogItemFoodAndBeverageDetailsIngredient | CatalogItemFoodAndBeverageDetailsIngredientDict
        ]
        | Null
        | None
    )


class CatalogItemFoodAndBeverageDetailsDietaryPreferenceDict(TypedDict, total=False):
    type: CatalogItemFoodAndBeverageDetailsDietaryPreferenceType | Null | None
    standard_name: CatalogItemFoodAndBeverageDetailsDietaryPreferenceStandardDietaryPreference | Null | None
    custom_name: str | Null | None


class CatalogItemFoodAndBeverageDetailsIngredientDict(TypedDict, total=False):
    type: CatalogItemFoodAndBeverageDetailsDietaryPreferenceType | Null | None
    standard_name: CatalogItemFoodAndBeverageDetailsIngredientStandardIngredient | Null | None
    custom_name: str | Null | None


class CatalogItemModifierListInfoDict(TypedDict, total=False):
    modifier_list_id: Required[str]
    modifier_overrides: Sequence[CatalogModifierOverride | CatalogModifierOverrideDict] | Null | None
    min_selected_modifiers: int | Null | None
    max_selected_modifiers: int | Null | None
    enabled: bool | Null | None
    ordinal: int | Null | None
    allow_quantities: CatalogModifierToggleOverrideType | Null | None
    is_conversational: CatalogModifierToggleOverrideType | Null | None
    hidden_from_customer_override: CatalogModifierToggleOverrideType | Null | None


class CatalogItemOptionDict(TypedDict, total=False):
    name: str | Null | None
    display_name: str | Null | None
    description: str | Null | None
    show_colors: bool | Null | None
    values: Sequence[CatalogObject | CatalogObjectDict] | Null | None


class CatalogItemOptionForItemDict(TypedDict, total=False):
    item_option_id: str | Null | None


class CatalogItemOptionValueDict(TypedDict, total=False):
    item_option_id: str | Null | None
    name: str | Null | None
    description: str | Null | None
    color: str | Null | None
    ordinal: int | Null | None


class CatalogItemOptionValueForItemVariationDict(TypedDict, total=False):
    item_option_id: str | Null | None
    item_option_value_id: str | Null | None


class CatalogItemVariationDict(TypedDict, total=False):
    item_id: str | Null | None
    name: str | Null | None
    sku: str | Null | None
    upc: str | Null | None
    ordinal: int | None
    pricing_type: CatalogPricingType | Null | None
    price_money: Money | MoneyDict | Null | None
    location_overrides: (
        Sequence[ItemVariationLocationOverrides | ItemVariationLocationOverridesDict] | Null | None
    )
    track_inventory: bool | Null | None
    inventory_alert_type: InventoryAlertType | Null | None
    inventory_alert_threshold: int | Null | None
    user_data: str | Null | None
    service_duration: int | Null | None
    available_for_booking: bool | Null | None
    item_option_values: (
        Sequence[CatalogItemOptionValueForItemVariation | CatalogItemOptionValueForItemVariationDict]
        | Null
        | None
    )
    measurement_unit_id: str | Null | None
    sellable: bool | Null | None
    stockable: bool | Null | None
    image_ids: Sequence[str] | Null | None
    team_member_ids: Sequence[str] | Null | None
    stockable_conversion: CatalogStockConversion | CatalogStockConversionDict | Null | None
    kitchen_name: str | Null | None
    vendor_information: (
        Sequence[CatalogItemVariationVendorInformation | CatalogItemVariationVendorInformationDict]
        | Null
        | None
    )


class CatalogItemVariationVendorInformationDict(TypedDict, total=False):
    vendor_id: str | Null | None
    vendor_code: str | Null | None
    unit_cost_money: Money | MoneyDict | None


class CatalogMeasurementUnitDict(TypedDict, total=False):
    measurement_unit: MeasurementUnit | MeasurementUnitDict | Null | None
    precision: int | Null | None


class CatalogModifierDict(TypedDict, total=False):
    name: str | Null | None
    price_money: Money | MoneyDict | Null | None
    on_by_default: bool | Null | None
    ordinal: int | Null | None
    modifier_list_id: str | Null | None
    location_overrides: Sequence[ModifierLocationOverrides | ModifierLocationOverridesDict] | Null | None
    image_id: str | Null | None
    hidden_online: bool | Null | None
    kitchen_name: str | Null | None
    child_modifier_list_ids: Sequence[str] | Null | None


class CatalogModifierListDict(TypedDict, total=False):
    name: str | Null | None
    ordinal: int | Null | None
    selection_type: CatalogModifierListSelectionType | Null | None
    modifiers: Sequence[CatalogObject | CatalogObjectDict] | Null | None
    image_ids: Sequence[str] | Null | None
    allow_quantities: bool | Null | None
    is_conversational: bool | Null | None
    modifier_type: CatalogModifierListModifierType | Null | None
    max_length: int | Null | None
    text_required: bool | Null | None
    internal_name: str | Null | None
    min_selected_modifiers: int | Null | None
    max_selected_modifiers: int | Null | None
    hidden_from_customer: bool | Null | None


class CatalogModifierOverrideDict(TypedDict, total=False):
    modifier_id: Required[str]
    on_by_default: bool | Null | None
    hidden_online_override: CatalogModifierToggleOverrideType | Null | None
    on_by_default_override: CatalogModifierToggleOverrideType | Null | None


class CatalogObjectDict(TypedDict, total=False):
    type: Required[CatalogObjectType]
    id: Required[str]
    updated_at: datetime | None
    version: int | None
    is_deleted: bool | Null | None
    custom_attribute_values: (
        Mapping[str, CatalogCustomAttributeValue | CatalogCustomAttributeValueDict] | Null | None
    )
    catalog_v1_ids: Sequence[CatalogV1Id | CatalogV1IdDict] | Null | None
    present_at_all_locations: bool | Null | None
    present_at_location_ids: Sequence[str] | Null | None
    absent_at_location_ids: Sequence[str] | Null | None
    item_data: CatalogItem | CatalogItemDict | Null | None
    category_data: CatalogCategory | CatalogCategoryDict | Null | None
    item_variation_data: CatalogItemVariation | CatalogItemVariationDict | Null | None
    tax_data: CatalogTax | CatalogTaxDict | Null | None
    discount_data: CatalogDiscount | CatalogDiscountDict | Null | None
    modifier_list_data: CatalogModifierList | CatalogModifierListDict | Null | None
    modifier_data: CatalogModifier | CatalogModifierDict | Null | None
    time_period_data: CatalogTimePeriod | CatalogTimePeriodDict | Null | None
    product_set_data: CatalogProductSet | CatalogProductSetDict | Null | None
    pricing_rule_data: CatalogPricingRule | CatalogPricingRuleDict | Null | None
    image_data: CatalogImage | CatalogImageDict | Null | None
    measurement_unit_data: CatalogMeasurementUnit | CatalogMeasurementUnitDict | Null | None
    subscription_plan_data: CatalogSubscriptionPlan | CatalogSubscriptionPlanDict | Null | None
    item_option_data: CatalogItemOption | CatalogItemOptionDict | Null | None
    item_option_value_data: CatalogItemOptionValue | CatalogItemOptionValueDict | Null | None
    custom_attribute_definition_data: (
        CatalogCustomAttributeDefinition | CatalogCustomAttributeDefinitionDict | Null | None
    )
    quick_amounts_settings_data: CatalogQuickAmountsSettings | CatalogQuickAmountsSettingsDict | Null | None
    subscription_plan_variation_data: (
        CatalogSubscriptionPlanVariation | CatalogSubscriptionPlanVariationDict | Null | None
    )
    availability_period_data: CatalogAvailabilityPeriod | CatalogAvailabilityPeriodDict | Null | None


class CatalogObjectBatchDict(TypedDict, total=False):
    objects: Required[Sequence[CatalogObject | CatalogObjectDict]]


class CatalogObjectCategoryDict(TypedDict, total=False):
    id: str | None
    ordinal: int | Null | None


class CatalogPricingRuleDict(TypedDict, total=False):
    name: str | Null | None
    time_period_ids: Sequence[str] | Null | None
    discount_id: str | Null | None
    match_products_id: str | Null | None
    apply_products_id: str | Null | None
    exclude_products_id: str | Null | None
    valid_from_date: date | Null | None
    valid_from_local_time: str | Null | None
    valid_until_date: date | Null | None
    valid_until_local_time: str | Null | None
    exclude_strategy: ExcludeStrategy | Null | None
    minimum_order_subtotal_money: Money | MoneyDict | Null | None
    customer_group_ids_any: Sequence[str] | Null | None


class CatalogProductSetDict(TypedDict, total=False):
    name: str | Null | None
    product_ids_any: Sequence[str] | Null | None
    product_ids_all: Sequence[str] | Null | None
    quantity_exact: int | Null | None
    quantity_min: int | Null | None
    quantity_max: int | Null | None
    all_products: bool | Null | None


class CatalogQueryDict(TypedDict, total=False):
    sorted_attribute_query: CatalogQuerySortedAttribute | CatalogQuerySortedAttributeDict | Null | None
    exact_query: CatalogQueryExact | CatalogQueryExactDict | Null | None
    set_query: CatalogQuerySet | CatalogQuerySetDict | Null | None
    prefix_query: CatalogQueryPrefix | CatalogQueryPrefixDict | Null | None
    range_query: CatalogQueryRange | CatalogQueryRangeDict | Null | None
    text_query: CatalogQueryText | CatalogQueryTextDict | Null | None
    items_for_tax_query: CatalogQueryItemsForTax | CatalogQueryItemsForTaxDict | Null | None
    items_for_modifier_list_query: (
        CatalogQueryItemsForModifierList | CatalogQueryItemsForModifierListDict | Null | None
    )
    items_for_item_options_query: (
        CatalogQueryItemsForItemOptions | CatalogQueryItemsForItemOptionsDict | Null | None
    )
    item_variations_for_item_option_values_query: (
        CatalogQueryItemVariationsForItemOptionValues
        | CatalogQueryItemVariationsForItemOptionValuesDict
        | Null
        | None
    )
    modifiers_for_child_list_query: (
        CatalogQueryModifiersForChildList | CatalogQueryModifiersForChildListDict | None
    )


class CatalogQueryExactDict(TypedDict, total=False):
    attribute_name: Required[str]
    attribute_value: Required[str]


class CatalogQueryItemVariationsForItemOptionValuesDict(TypedDict, total=False):
    item_option_value_ids: Sequence[str] | Null | None


class CatalogQueryItemsForItemOptionsDict(TypedDict, total=False):
    item_option_ids: Sequence[str] | Null | None


class CatalogQueryItemsForModifierListDict(TypedDict, total=False):
    modifier_list_ids: Required[Sequence[str]]


class CatalogQueryItemsForTaxDict(TypedDict, total=False):
    tax_ids: Required[Sequence[str]]


class CatalogQueryModifiersForChildListDict(TypedDict, total=False):
    child_modifier_list_ids: Required[Sequence[str]]


class CatalogQueryPrefixDict(TypedDict, total=False):
    attribute_name: Required[str]
    attribute_prefix: Required[str]


class CatalogQueryRangeDict(TypedDict, total=False):
    attribute_name: Required[str]
    attribute_min_value: int | Null | None
    attribute_max_value: int | Null | None


class CatalogQuerySetDict(TypedDict, total=False):
    attribute_name: Required[str]
    attribute_values: Required[Sequence[str]]


class CatalogQuerySortedAttributeDict(TypedDict, total=False):
    attribute_name: Required[str]
    initial_attribute_value: str | Null | None
    sort_order: SortOrder | Null | None


class CatalogQueryTextDict(TypedDict, total=False):
    keywords: Required[Sequence[str]]


class CatalogQuickAmountDict(TypedDict, total=False):
    type: Required[CatalogQuickAmountType]
    amount: Required[Money | MoneyDict]
    score: int | Null | None
    ordinal: int | Null | None


class CatalogQuickAmountsSettingsDict(TypedDict, total=False):
    option: Required[CatalogQuickAmountsSettingsOption]
    eligible_for_auto_amounts: bool | Null | None
    amounts: Sequence[CatalogQuickAmount | CatalogQuickAmountDict] | Null | None


class CatalogStockConversionDict(TypedDict, total=False):
    stockable_item_variation_id: Required[str]
    stockable_quantity: Required[str]
    nonstockable_quantity: Required[str]


class CatalogSubscriptionPlanDict(TypedDict, total=False):
    name: Required[str]
    phases: Sequence[SubscriptionPhase | SubscriptionPhaseDict] | Null | None
    subscription_plan_variations: Sequence[CatalogObject | CatalogObjectDict] | Null | None
    eligible_item_ids: Sequence[str] | Null | None
    eligible_category_ids: Sequence[str] | Null | None
    all_items: bool | Null | None


class CatalogSubscriptionPlanVariationDict(TypedDict, total=False):
    name: Required[str]
    phases: Required[Sequence[SubscriptionPhase | SubscriptionPhaseDict]]
    subscription_plan_id: str | Null | None
    monthly_billing_anchor_date: int | Null | None
    can_prorate: bool | Null | None
    successor_plan_variation_id: str | Null | None


class CatalogTaxDict(TypedDict, total=False):
    name: str | Null | None
    calculation_phase: TaxCalculationPhase | Null | None
    inclusion_type: TaxInclusionType | Null | None
    percentage: str | Null | None
    applies_to_custom_amounts: bool | Null | None
    enabled: bool | Null | None
    applies_to_product_set_id: str | Null | None


class CatalogTimePeriodDict(TypedDict, total=False):
    event: str | Null | None


class CatalogV1IdDict(TypedDict, total=False):
    catalog_v1_id: str | Null | None
    location_id: str | Null | None


class CategoryPathToRootNodeDict(TypedDict, total=False):
    category_id: str | Null | None
    category_name: str | Null | None


class CustomAttributeFilterDict(TypedDict, total=False):
    custom_attribute_definition_id: str | Null | None
    key: str | Null | None
    string_filter: str | Null | None
    number_filter: Range | RangeDict | Null | None
    selection_uids_filter: Sequence[str] | Null | None
    bool_filter: bool | Null | None


class IncludeOptionsDict(TypedDict, total=False):
    include: Sequence[IncludeType] | Null | None


class ItemVariationLocationOverridesDict(TypedDict, total=False):
    location_id: str | Null | None
    price_money: Money | MoneyDict | Null | None
    pricing_type: CatalogPricingType | Null | None
    track_inventory: bool | Null | None
    inventory_alert_type: InventoryAlertType | Null | None
    inventory_alert_threshold: int | Null | None
    sold_out: bool | None
    sold_out_valid_until: datetime | None


class ModifierLocationOverridesDict(TypedDict, total=False):
    location_id: str | Null | None
    price_money: Money | MoneyDict | Null | None
    sold_out: bool | None


class RangeDict(TypedDict, total=False):
    min: str | Null | None
    max: str | Null | None


class SubscriptionPhaseDict(TypedDict, total=False):
    uid: str | Null | None
    cadence: Required[SubscriptionCadence]
    periods: int | Null | None
    recurring_price_money: Money | MoneyDict | Null | None
    ordinal: int | Null | None
    pricing: SubscriptionPricing | SubscriptionPricingDict | Null | None


class SubscriptionPricingDict(TypedDict, total=False):
    type: SubscriptionPricingType | Null | None
    discount_ids: Sequence[str] | Null | None
    price_money: Money | MoneyDict | Null | None
