"""Mappings given for CatalogObject, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime
    from typing import Required

    from ..inputs.catalog_ecom_seo_data import CatalogEcomSeoDataDict
    from ..inputs.catalog_measurement_unit import CatalogMeasurementUnitDict
    from ..inputs.catalog_object_category import CatalogObjectCategoryDict
    from ..inputs.money import MoneyDict
    from ..inputs.source_application import SourceApplicationDict
    from ..inputs.subscription_phase import SubscriptionPhaseDict
    from ..models.catalog_ecom_seo_data import CatalogEcomSeoData
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
    )
    from ..models.catalog_object_category import CatalogObjectCategory
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
        InventoryAlertType,
        TaxCalculationPhase,
        TaxInclusionType,
    )
    from ..models.money import Money
    from ..models.source_application import SourceApplication
    from ..models.subscription_phase import SubscriptionPhase


class CatalogObjectDict(TypedDict, total=False):
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


class CatalogAvailabilityPeriodDict(TypedDict, total=False):
    start_local_time: str | None
    end_local_time: str | None
    day_of_week: DayOfWeek | None


class CatalogCategoryDict(TypedDict, total=False):
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


class CatalogCustomAttributeDefinitionDict(TypedDict, total=False):
    type: Required[CatalogCustomAttributeDefinitionType]
    name: Required[str]
    description: str | None
    source_application: SourceApplication | SourceApplicationDict | None
    allowed_object_types: Required[Sequence[CatalogObjectType]]
    seller_visibility: CatalogCustomAttributeDefinitionSellerVisibility | None
    app_visibility: CatalogCustomAttributeDefinitionAppVisibility | None
    string_config: (
        CatalogCustomAttributeDefinitionStringConfig | CatalogCustomAttributeDefinitionStringConfigDict | None
    )
    number_config: (
        CatalogCustomAttributeDefinitionNumberConfig | CatalogCustomAttributeDefinitionNumberConfigDict | None
    )
    selection_config: (
        CatalogCustomAttributeDefinitionSelectionConfig
        | CatalogCustomAttributeDefinitionSelectionConfigDict
        | None
    )
    custom_attribute_usage_count: int | None
    key: str | None


class CatalogCustomAttributeDefinitionNumberConfigDict(TypedDict, total=False):
    precision: int | None


class CatalogCustomAttributeDefinitionSelectionConfigDict(TypedDict, total=False):
    max_allowed_selections: int | None
    allowed_selections: (
        Sequence[
            CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelection
            | CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelectionDict
        ]
        | None
    )


class CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelectionDict(TypedDict, total=False):
    uid: str | None
    name: Required[str]


class CatalogCustomAttributeDefinitionStringConfigDict(TypedDict, total=False):
    enforce_uniqueness: bool | None


class CatalogCustomAttributeValueDict(TypedDict, total=False):
    name: str | None
    string_value: str | None
    custom_attribute_definition_id: str | None
    type: CatalogCustomAttributeDefinitionType | None
    number_value: str | None
    boolean_value: bool | None
    selection_uid_values: Sequence[str] | None
    key: str | None


class CatalogDiscountDict(TypedDict, total=False):
    name: str | None
    discount_type: CatalogDiscountType | None
    percentage: str | None
    amount_money: Money | MoneyDict | None
    pin_required: bool | None
    label_color: str | None
    modify_tax_basis: CatalogDiscountModifyTaxBasis | None
    maximum_amount_money: Money | MoneyDict | None


class CatalogImageDict(TypedDict, total=False):
    name: str | None
    url: str | None
    caption: str | None
    photo_studio_order_id: str | None


class CatalogItemDict(TypedDict, total=False):
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
    buyer_facing_name: str | None
    kitchen_name: str | None


class CatalogItemFoodAndBeverageDetailsDict(TypedDict, total=False):
    calorie_count: int | None
    dietary_preferences: (
        Sequence[
            CatalogItemFoodAndBeverageDetailsDietaryPreference
            | CatalogItemFoodAndBeverageDetailsDietaryPreferenceDict
        ]
        | None
    )
    ingredients: (
        Sequence[
            CatalogItemFoodAndBeverageDetailsIngredient | CatalogItemFoodAndBeverageDetailsIngredientDict
        ]
        | None
    )


class CatalogItemFoodAndBeverageDetailsDietaryPreferenceDict(TypedDict, total=False):
    type: CatalogItemFoodAndBeverageDetailsDietaryPreferenceType | None
    standard_name: CatalogItemFoodAndBeverageDetailsDietaryPreferenceStandardDietaryPreference | None
    custom_name: str | None


class CatalogItemFoodAndBeverageDetailsIngredientDict(TypedDict, total=False):
    type: CatalogItemFoodAndBeverageDetailsDietaryPreferenceType | None
    standard_name: CatalogItemFoodAndBeverageDetailsIngredientStandardIngredient | None
    custom_name: str | None


class CatalogItemModifierListInfoDict(TypedDict, total=False):
    modifier_list_id: Required[str]
    modifier_overrides: Sequence[CatalogModifierOverride | CatalogModifierOverrideDict] | None
    min_selected_modifiers: int | None
    max_selected_modifiers: int | None
    enabled: bool | None
    ordinal: int | None
    allow_quantities: CatalogModifierToggleOverrideType | None
    is_conversational: CatalogModifierToggleOverrideType | None
    hidden_from_customer_override: CatalogModifierToggleOverrideType | None


class CatalogItemOptionDict(TypedDict, total=False):
    name: str | None
    display_name: str | None
    description: str | None
    show_colors: bool | None
    values: Sequence[CatalogObject | CatalogObjectDict] | None


class CatalogItemOptionForItemDict(TypedDict, total=False):
    item_option_id: str | None


class CatalogItemOptionValueDict(TypedDict, total=False):
    item_option_id: str | None
    name: str | None
    description: str | None
    color: str | None
    ordinal: int | None


class CatalogItemOptionValueForItemVariationDict(TypedDict, total=False):
    item_option_id: str | None
    item_option_value_id: str | None


class CatalogItemVariationDict(TypedDict, total=False):
    item_id: str | None
    name: str | None
    sku: str | None
    upc: str | None
    ordinal: int | None
    pricing_type: CatalogPricingType | None
    price_money: Money | MoneyDict | None
    location_overrides: Sequence[ItemVariationLocationOverrides | ItemVariationLocationOverridesDict] | None
    track_inventory: bool | None
    inventory_alert_type: InventoryAlertType | None
    inventory_alert_threshold: int | None
    user_data: str | None
    service_duration: int | None
    available_for_booking: bool | None
    item_option_values: (
        Sequence[CatalogItemOptionValueForItemVariation | CatalogItemOptionValueForItemVariationDict] | None
    )
    measurement_unit_id: str | None
    sellable: bool | None
    stockable: bool | None
    image_ids: Sequence[str] | None
    team_member_ids: Sequence[str] | None
    stockable_conversion: CatalogStockConversion | CatalogStockConversionDict | None
    kitchen_name: str | None
    vendor_information: (
        Sequence[CatalogItemVariationVendorInformation | CatalogItemVariationVendorInformationDict] | None
    )


class CatalogItemVariationVendorInformationDict(TypedDict, total=False):
    vendor_id: str | None
    vendor_code: str | None
    unit_cost_money: Money | MoneyDict | None


class CatalogModifierDict(TypedDict, total=False):
    name: str | None
    price_money: Money | MoneyDict | None
    on_by_default: bool | None
    ordinal: int | None
    modifier_list_id: str | None
    location_overrides: Sequence[ModifierLocationOverrides | ModifierLocationOverridesDict] | None
    image_id: str | None
    hidden_online: bool | None
    kitchen_name: str | None
    child_modifier_list_ids: Sequence[str] | None


class CatalogModifierListDict(TypedDict, total=False):
    name: str | None
    ordinal: int | None
    selection_type: CatalogModifierListSelectionType | None
    modifiers: Sequence[CatalogObject | CatalogObjectDict] | None
    image_ids: Sequence[str] | None
    allow_quantities: bool | None
    is_conversational: bool | None
    modifier_type: CatalogModifierListModifierType | None
    max_length: int | None
    text_required: bool | None
    internal_name: str | None
    min_selected_modifiers: int | None
    max_selected_modifiers: int | None
    hidden_from_customer: bool | None


class CatalogModifierOverrideDict(TypedDict, total=False):
    modifier_id: Required[str]
    on_by_default: bool | None
    hidden_online_override: CatalogModifierToggleOverrideType | None
    on_by_default_override: CatalogModifierToggleOverrideType | None


class CatalogPricingRuleDict(TypedDict, total=False):
    name: str | None
    time_period_ids: Sequence[str] | None
    discount_id: str | None
    match_products_id: str | None
    apply_products_id: str | None
    exclude_products_id: str | None
    valid_from_date: date | None
    valid_from_local_time: str | None
    valid_until_date: date | None
    valid_until_local_time: str | None
    exclude_strategy: ExcludeStrategy | None
    minimum_order_subtotal_money: Money | MoneyDict | None
    customer_group_ids_any: Sequence[str] | None


class CatalogProductSetDict(TypedDict, total=False):
    name: str | None
    product_ids_any: Sequence[str] | None
    product_ids_all: Sequence[str] | None
    quantity_exact: int | None
    quantity_min: int | None
    quantity_max: int | None
    all_products: bool | None


class CatalogQuickAmountDict(TypedDict, total=False):
    type: Required[CatalogQuickAmountType]
    amount: Required[Money | MoneyDict]
    score: int | None
    ordinal: int | None


class CatalogQuickAmountsSettingsDict(TypedDict, total=False):
    option: Required[CatalogQuickAmountsSettingsOption]
    eligible_for_auto_amounts: bool | None
    amounts: Sequence[CatalogQuickAmount | CatalogQuickAmountDict] | None


class CatalogStockConversionDict(TypedDict, total=False):
    stockable_item_variation_id: Required[str]
    stockable_quantity: Required[str]
    nonstockable_quantity: Required[str]


class CatalogSubscriptionPlanDict(TypedDict, total=False):
    name: Required[str]
    phases: Sequence[SubscriptionPhase | SubscriptionPhaseDict] | None
    subscription_plan_variations: Sequence[CatalogObject | CatalogObjectDict] | None
    eligible_item_ids: Sequence[str] | None
    eligible_category_ids: Sequence[str] | None
    all_items: bool | None


class CatalogSubscriptionPlanVariationDict(TypedDict, total=False):
    name: Required[str]
    phases: Required[Sequence[SubscriptionPhase | SubscriptionPhaseDict]]
    subscription_plan_id: str | None
    monthly_billing_anchor_date: int | None
    can_prorate: bool | None
    successor_plan_variation_id: str | None


class CatalogTaxDict(TypedDict, total=False):
    name: str | None
    calculation_phase: TaxCalculationPhase | None
    inclusion_type: TaxInclusionType | None
    percentage: str | None
    applies_to_custom_amounts: bool | None
    enabled: bool | None
    applies_to_product_set_id: str | None


class CatalogTimePeriodDict(TypedDict, total=False):
    event: str | None


class CatalogV1IdDict(TypedDict, total=False):
    catalog_v1_id: str | None
    location_id: str | None


class CategoryPathToRootNodeDict(TypedDict, total=False):
    category_id: str | None
    category_name: str | None


class ItemVariationLocationOverridesDict(TypedDict, total=False):
    location_id: str | None
    price_money: Money | MoneyDict | None
    pricing_type: CatalogPricingType | None
    track_inventory: bool | None
    inventory_alert_type: InventoryAlertType | None
    inventory_alert_threshold: int | None
    sold_out: bool | None
    sold_out_valid_until: datetime | None


class ModifierLocationOverridesDict(TypedDict, total=False):
    location_id: str | None
    price_money: Money | MoneyDict | None
    sold_out: bool | None
