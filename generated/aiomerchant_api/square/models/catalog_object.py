"""CatalogObject, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import date, datetime

    from ..models.catalog_measurement_unit import CatalogMeasurementUnit
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
        SubscriptionCadence,
        SubscriptionPricingType,
        TaxCalculationPhase,
        TaxInclusionType,
    )
    from ..models.money import Money
    from ..models.source_application import SourceApplication


@model
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
    updated_at: datetime | None = None
    version: int | None = None
    is_deleted: Nullable[bool] = ABSENT
    custom_attribute_values: Nullable[dict[str, CatalogCustomAttributeValue]] = ABSENT
    catalog_v1_ids: Nullable[list[CatalogV1Id]] = ABSENT
    present_at_all_locations: Nullable[bool] = ABSENT
    present_at_location_ids: Nullable[list[str]] = ABSENT
    absent_at_location_ids: Nullable[list[str]] = ABSENT
    item_data: Nullable[CatalogItem] = ABSENT
    category_data: Nullable[CatalogCategory] = ABSENT
    item_variation_data: Nullable[CatalogItemVariation] = ABSENT
    tax_data: Nullable[CatalogTax] = ABSENT
    discount_data: Nullable[CatalogDiscount] = ABSENT
    modifier_list_data: Nullable[CatalogModifierList] = ABSENT
    modifier_data: Nullable[CatalogModifier] = ABSENT
    time_period_data: Nullable[CatalogTimePeriod] = ABSENT
    product_set_data: Nullable[CatalogProductSet] = ABSENT
    pricing_rule_data: Nullable[CatalogPricingRule] = ABSENT
    image_data: Nullable[CatalogImage] = ABSENT
    measurement_unit_data: Nullable[CatalogMeasurementUnit] = ABSENT
    subscription_plan_data: Nullable[CatalogSubscriptionPlan] = ABSENT
    item_option_data: Nullable[CatalogItemOption] = ABSENT
    item_option_value_data: Nullable[CatalogItemOptionValue] = ABSENT
    custom_attribute_definition_data: Nullable[CatalogCustomAttributeDefinition] = ABSENT
    quick_amounts_settings_data: Nullable[CatalogQuickAmountsSettings] = ABSENT
    subscription_plan_variation_data: Nullable[CatalogSubscriptionPlanVariation] = ABSENT
    availability_period_data: Nullable[CatalogAvailabilityPeriod] = ABSENT


@model
class CatalogAvailabilityPeriod(Model):
    """When on a day of the week something is offered.

    Attributes:
        start_local_time: Local time at which it begins, `HH:MM:SS`.
        end_local_time: Local time at which it ends, `HH:MM:SS`.
        day_of_week: Day of the week. One of SUN, MON, TUE, WED, THU, FRI, SAT.
    """

    start_local_time: Nullable[str] = ABSENT
    end_local_time: Nullable[str] = ABSENT
    day_of_week: Nullable[DayOfWeek] = ABSENT


@model
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

    name: Nullable[str] = ABSENT
    image_ids: Nullable[list[str]] = ABSENT
    category_type: Nullable[CatalogCategoryType] = ABSENT
    parent_category: Nullable[CatalogObjectCategory] = ABSENT
    is_top_level: Nullable[bool] = ABSENT
    channels: Nullable[list[str]] = ABSENT
    availability_period_ids: Nullable[list[str]] = ABSENT
    online_visibility: Nullable[bool] = ABSENT
    root_category: str | None = None
    ecom_seo_data: Nullable[CatalogEcomSeoData] = ABSENT
    path_to_root: Nullable[list[CategoryPathToRootNode]] = ABSENT


@model
class CatalogCustomAttributeDefinition(Model):
    """What a custom attribute of catalog objects is.

    Attributes:
        type: Data type: `STRING`, `BOOLEAN`, `NUMBER` or `SELECTION`; fixed. One of STRING, BOOLEAN,
            NUMBER, SELECTION.
        name: Name; no other definition of the application has it. 1 to 255 characters.
        description: Text for the seller. At most 255 characters.
        source_application: Application that made it.
        allowed_object_types: Types of objects that can have it, such as `ITEM`. One of `CatalogObjectType`.
        seller_visibility: Whether the seller sees it. One of SELLER_VISIBILITY_HIDDEN,
            SELLER_VISIBILITY_READ_WRITE_VALUES.
        app_visibility: What other applications may do: nothing, read, or read and write values. One of
            APP_VISIBILITY_HIDDEN, APP_VISIBILITY_READ_ONLY, APP_VISIBILITY_READ_WRITE_VALUES.
        string_config: Settings for `STRING`.
        number_config: Settings for `NUMBER`.
        selection_config: Settings for `SELECTION`.
        custom_attribute_usage_count: How many objects have it; only if counts were asked for.
        key: Key, 1 to 60 characters; fixed. 1 to 60 characters, matching `^[a-zA-Z0-9_-]*$`.
    """

    type: CatalogCustomAttributeDefinitionType
    name: str
    description: Nullable[str] = ABSENT
    source_application: Nullable[SourceApplication] = ABSENT
    allowed_object_types: list[CatalogObjectType]
    seller_visibility: Nullable[CatalogCustomAttributeDefinitionSellerVisibility] = ABSENT
    app_visibility: Nullable[CatalogCustomAttributeDefinitionAppVisibility] = ABSENT
    string_config: Nullable[CatalogCustomAttributeDefinitionStringConfig] = ABSENT
    number_config: Nullable[CatalogCustomAttributeDefinitionNumberConfig] = ABSENT
    selection_config: Nullable[CatalogCustomAttributeDefinitionSelectionConfig] = ABSENT
    custom_attribute_usage_count: int | None = None
    key: Nullable[str] = ABSENT


@model
class CatalogCustomAttributeDefinitionNumberConfig(Model):
    """Settings of a numeric attribute.

    Attributes:
        precision: Number of decimals, 0 to 5. At most 5.
    """

    precision: Nullable[int] = ABSENT


@model
class CatalogCustomAttributeDefinitionSelectionConfig(Model):
    """Settings of an attribute with options.

    Attributes:
        max_allowed_selections: How many options can be selected, at most 100; 1 by default. At most 100.
        allowed_selections: Options, at most 100.
    """

    max_allowed_selections: Nullable[int] = ABSENT
    allowed_selections: Nullable[
        list[CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelection]
    ] = ABSENT


@model
class CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelection(Model):
    """An option of a custom attribute.

    Attributes:
        uid: ID of the option.
        name: Name of the option. 1 to 255 characters.
    """

    uid: Nullable[str] = ABSENT
    name: str


@model
class CatalogCustomAttributeDefinitionStringConfig(Model):
    """Settings of a text attribute.

    Attributes:
        enforce_uniqueness: Whether no two objects may have the same value.
    """

    enforce_uniqueness: Nullable[bool] = ABSENT


@model
class CatalogCustomAttributeValue(Model):
    """A custom attribute's value on a catalog object.

    Attributes:
        name: Name of the attribute.
        string_value: Value of type `STRING`.
        custom_attribute_definition_id: ID of the definition.
        type: Data type: `STRING`, `BOOLEAN`, `NUMBER` or `SELECTION`; says which value is set. One of
            STRING, BOOLEAN, NUMBER, SELECTION.
        number_value: Value of type `NUMBER`, a decimal string.
        boolean_value: Value of type `BOOLEAN`.
        selection_uid_values: Value of type `SELECTION`: the `uid` of each selected option.
        key: Key; another application's is written `application:key`.
    """

    name: Nullable[str] = ABSENT
    string_value: Nullable[str] = ABSENT
    custom_attribute_definition_id: str | None = None
    type: CatalogCustomAttributeDefinitionType | None = None
    number_value: Nullable[str] = ABSENT
    boolean_value: Nullable[bool] = ABSENT
    selection_uid_values: Nullable[list[str]] = ABSENT
    key: str | None = None


@model
class CatalogDiscount(Model):
    """A discount of the catalog.

    Attributes:
        name: Name; searchable. At most 255 characters.
        discount_type: Fixed or variable (set at the sale), percentage or amount. One of FIXED_PERCENTAGE,
            FIXED_AMOUNT, VARIABLE_PERCENTAGE, VARIABLE_AMOUNT.
        percentage: Rate as a decimal string; 0 where it is variable.
        amount_money: Amount; 0 where it is variable.
        pin_required: Whether staff need their PIN to give it.
        label_color: Color of the label, as six hex digits.
        modify_tax_basis: Whether taxes are computed on the reduced price. One of MODIFY_TAX_BASIS,
            DO_NOT_MODIFY_TAX_BASIS.
        maximum_amount_money: Most that a percentage takes off.
    """

    name: Nullable[str] = ABSENT
    discount_type: Nullable[CatalogDiscountType] = ABSENT
    percentage: Nullable[str] = ABSENT
    amount_money: Nullable[Money] = ABSENT
    pin_required: Nullable[bool] = ABSENT
    label_color: Nullable[str] = ABSENT
    modify_tax_basis: Nullable[CatalogDiscountModifyTaxBasis] = ABSENT
    maximum_amount_money: Nullable[Money] = ABSENT


@model
class CatalogEcomSeoData(Model):
    """What search engines are told.

    Attributes:
        page_title: Title of the page.
        page_description: Description of the page.
        permalink: Permalink of the page.
    """

    page_title: Nullable[str] = ABSENT
    page_description: Nullable[str] = ABSENT
    permalink: Nullable[str] = ABSENT


@model
class CatalogImage(Model):
    """A picture of a catalog object.

    Attributes:
        name: Name that buyers do not see.
        url: URL of the picture.
        caption: Text that stands with it in the online store.
        photo_studio_order_id: ID of an order of Square's Photo Studio.
    """

    name: Nullable[str] = ABSENT
    url: Nullable[str] = ABSENT
    caption: Nullable[str] = ABSENT
    photo_studio_order_id: Nullable[str] = ABSENT


@model
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
        buyer_facing_name: Name that buyers see, where it is another one.
        kitchen_name: Name on kitchen tickets and displays.
    """

    name: Nullable[str] = ABSENT
    description: Nullable[str] = ABSENT
    abbreviation: Nullable[str] = ABSENT
    label_color: Nullable[str] = ABSENT
    is_taxable: Nullable[bool] = ABSENT
    category_id: Nullable[str] = ABSENT
    tax_ids: Nullable[list[str]] = ABSENT
    modifier_list_info: Nullable[list[CatalogItemModifierListInfo]] = ABSENT
    variations: Nullable[list[CatalogObject]] = ABSENT
    product_type: Nullable[CatalogItemProductType] = ABSENT
    skip_modifier_screen: Nullable[bool] = ABSENT
    item_options: Nullable[list[CatalogItemOptionForItem]] = ABSENT
    ecom_uri: Nullable[str] = ABSENT
    ecom_image_uris: Nullable[list[str]] = ABSENT
    image_ids: Nullable[list[str]] = ABSENT
    sort_name: Nullable[str] = ABSENT
    categories: Nullable[list[CatalogObjectCategory]] = ABSENT
    description_html: Nullable[str] = ABSENT
    description_plaintext: str | None = None
    channels: Nullable[list[str]] = ABSENT
    is_archived: Nullable[bool] = ABSENT
    ecom_seo_data: Nullable[CatalogEcomSeoData] = ABSENT
    food_and_beverage_details: Nullable[CatalogItemFoodAndBeverageDetails] = ABSENT
    reporting_category: Nullable[CatalogObjectCategory] = ABSENT
    is_alcoholic: Nullable[bool] = ABSENT
    buyer_facing_name: Nullable[str] = ABSENT
    kitchen_name: Nullable[str] = ABSENT


@model
class CatalogItemFoodAndBeverageDetails(Model):
    """Facts on food.

    Attributes:
        calorie_count: Energy in kcal.
        dietary_preferences: Diets that it suits.
        ingredients: What it is made of.
    """

    calorie_count: Nullable[int] = ABSENT
    dietary_preferences: Nullable[list[CatalogItemFoodAndBeverageDetailsDietaryPreference]] = ABSENT
    ingredients: Nullable[list[CatalogItemFoodAndBeverageDetailsIngredient]] = ABSENT


@model
class CatalogItemFoodAndBeverageDetailsDietaryPreference(Model):
    """A diet that food suits.

    Attributes:
        type: `STANDARD` or `CUSTOM`. One of STANDARD, CUSTOM.
        standard_name: Diet of Square's list, for `STANDARD`. One of DAIRY_FREE, GLUTEN_FREE, HALAL, KOSHER,
            NUT_FREE, VEGAN, VEGETARIAN.
        custom_name: Diet in your words, for `CUSTOM`.
    """

    type: Nullable[CatalogItemFoodAndBeverageDetailsDietaryPreferenceType] = ABSENT
    standard_name: Nullable[CatalogItemFoodAndBeverageDetailsDietaryPreferenceStandardDietaryPreference] = (
        ABSENT
    )
    custom_name: Nullable[str] = ABSENT


@model
class CatalogItemFoodAndBeverageDetailsIngredient(Model):
    """What food is made of.

    Attributes:
        type: `STANDARD` or `CUSTOM`. One of STANDARD, CUSTOM.
        standard_name: Ingredient of Square's list, for `STANDARD`. One of
            `CatalogItemFoodAndBeverageDetailsIngredientStandardIngredient`.
        custom_name: Ingredient in your words, for `CUSTOM`.
    """

    type: Nullable[CatalogItemFoodAndBeverageDetailsDietaryPreferenceType] = ABSENT
    standard_name: Nullable[CatalogItemFoodAndBeverageDetailsIngredientStandardIngredient] = ABSENT
    custom_name: Nullable[str] = ABSENT


@model
class CatalogItemModifierListInfo(Model):
    """A modifier list on an item, and what differs there.

    Attributes:
        modifier_list_id: ID of the modifier list. Not empty.
        modifier_overrides: What differs for single modifiers.
        min_selected_modifiers: Fewest to choose; -1 (the default) takes the list's number.
        max_selected_modifiers: Most to choose, 0 for any number; -1 (the default) takes the list's number.
        enabled: Whether the list is offered; true by default.
        ordinal: Place among the item's modifier lists.
        allow_quantities: Whether one modifier can be chosen more than once. One of NO, YES, NOT_SET.
        is_conversational: Whether modifiers can be used conversationally. One of NO, YES, NOT_SET.
        hidden_from_customer_override: Whether receipts for buyers leave it out. One of NO, YES, NOT_SET.
    """

    modifier_list_id: str
    modifier_overrides: Nullable[list[CatalogModifierOverride]] = ABSENT
    min_selected_modifiers: Nullable[int] = ABSENT
    max_selected_modifiers: Nullable[int] = ABSENT
    enabled: Nullable[bool] = ABSENT
    ordinal: Nullable[int] = ABSENT
    allow_quantities: Nullable[CatalogModifierToggleOverrideType] = ABSENT
    is_conversational: Nullable[CatalogModifierToggleOverrideType] = ABSENT
    hidden_from_customer_override: Nullable[CatalogModifierToggleOverrideType] = ABSENT


@model
class CatalogItemOption(Model):
    """Something in which variations differ, such as size.

    Attributes:
        name: Name for the seller; no other option has it.
        display_name: Name for the buyer.
        description: Text.
        show_colors: Whether values show their color.
        values: Its values, each an object of type `ITEM_OPTION_VAL`.
    """

    name: Nullable[str] = ABSENT
    display_name: Nullable[str] = ABSENT
    description: Nullable[str] = ABSENT
    show_colors: Nullable[bool] = ABSENT
    values: Nullable[list[CatalogObject]] = ABSENT


@model
class CatalogItemOptionForItem(Model):
    """An option that an item has.

    Attributes:
        item_option_id: ID of the option.
    """

    item_option_id: Nullable[str] = ABSENT


@model
class CatalogItemOptionValue(Model):
    """A value of an option, such as small.

    Attributes:
        item_option_id: ID of the option.
        name: Name.
        description: Text.
        color: Color, such as `#ff8d4e85`; white by default.
        ordinal: Place among the option's values.
    """

    item_option_id: Nullable[str] = ABSENT
    name: Nullable[str] = ABSENT
    description: Nullable[str] = ABSENT
    color: Nullable[str] = ABSENT
    ordinal: Nullable[int] = ABSENT


@model
class CatalogItemOptionValueForItemVariation(Model):
    """An option's value that a variation has.

    Attributes:
        item_option_id: ID of the option.
        item_option_value_id: ID of its value.
    """

    item_option_id: Nullable[str] = ABSENT
    item_option_value_id: Nullable[str] = ABSENT


@model
class CatalogItemVariation(Model):
    """What is sold: a variation of an item, with its price and stock.

    Attributes:
        item_id: ID of the item.
        name: Name; searchable; computed where the item has options.
        sku: Stock keeping unit; searchable.
        upc: Universal product code (GTIN), 12 to 14 digits; searchable.
        ordinal: Place among the item's variations.
        pricing_type: `FIXED_PRICING`, or `VARIABLE_PRICING` for a price that is set at the sale. One of
            FIXED_PRICING, VARIABLE_PRICING.
        price_money: Price, where it is fixed.
        location_overrides: What differs at single locations.
        track_inventory: Whether its stock is counted.
        inventory_alert_type: `LOW_QUANTITY` warns of low stock, `NONE` does not. One of NONE, LOW_QUANTITY.
        inventory_alert_threshold: Stock at which, or below which, it warns.
        user_data: Text of your own. At most 255 characters.
        service_duration: Duration in milliseconds, for `APPOINTMENTS_SERVICE`.
        available_for_booking: Whether it can be booked, for `APPOINTMENTS_SERVICE`.
        item_option_values: Its value of each of the item's options.
        measurement_unit_id: ID of the unit in which it is sold; by default whole pieces.
        sellable: Whether it is sold.
        stockable: Whether its stock is counted itself, rather than that of another variation.
        image_ids: IDs of its images.
        team_member_ids: IDs of the team members who give the service, for `APPOINTMENTS_SERVICE`.
        stockable_conversion: How its stock follows from that of another variation.
        kitchen_name: Name on kitchen tickets and displays.
        vendor_information: Vendors that sell it, with their code and price for it.
    """

    item_id: Nullable[str] = ABSENT
    name: Nullable[str] = ABSENT
    sku: Nullable[str] = ABSENT
    upc: Nullable[str] = ABSENT
    ordinal: int | None = None
    pricing_type: Nullable[CatalogPricingType] = ABSENT
    price_money: Nullable[Money] = ABSENT
    location_overrides: Nullable[list[ItemVariationLocationOverrides]] = ABSENT
    track_inventory: Nullable[bool] = ABSENT
    inventory_alert_type: Nullable[InventoryAlertType] = ABSENT
    inventory_alert_threshold: Nullable[int] = ABSENT
    user_data: Nullable[str] = ABSENT
    service_duration: Nullable[int] = ABSENT
    available_for_booking: Nullable[bool] = ABSENT
    item_option_values: Nullable[list[CatalogItemOptionValueForItemVariation]] = ABSENT
    measurement_unit_id: Nullable[str] = ABSENT
    sellable: Nullable[bool] = ABSENT
    stockable: Nullable[bool] = ABSENT
    image_ids: Nullable[list[str]] = ABSENT
    team_member_ids: Nullable[list[str]] = ABSENT
    stockable_conversion: Nullable[CatalogStockConversion] = ABSENT
    kitchen_name: Nullable[str] = ABSENT
    vendor_information: Nullable[list[CatalogItemVariationVendorInformation]] = ABSENT


@model
class CatalogItemVariationVendorInformation(Model):
    """A vendor of an item variation, with its code and price for it."""

    vendor_id: Nullable[str] = ABSENT
    vendor_code: Nullable[str] = ABSENT
    unit_cost_money: Money | None = None


@model
class CatalogModifier(Model):
    """Something to add at the sale, such as extra cheese.

    Attributes:
        name: Name; searchable. At most 255 characters.
        price_money: Price.
        on_by_default: Whether it is chosen beforehand.
        ordinal: Place in its list.
        modifier_list_id: ID of its list.
        location_overrides: What differs at single locations.
        image_id: ID of its image.
        hidden_online: Whether online stores hide it.
        kitchen_name: Name on kitchen tickets and displays.
        child_modifier_list_ids: IDs of the modifier lists that open when it is chosen.
    """

    name: Nullable[str] = ABSENT
    price_money: Nullable[Money] = ABSENT
    on_by_default: Nullable[bool] = ABSENT
    ordinal: Nullable[int] = ABSENT
    modifier_list_id: Nullable[str] = ABSENT
    location_overrides: Nullable[list[ModifierLocationOverrides]] = ABSENT
    image_id: Nullable[str] = ABSENT
    hidden_online: Nullable[bool] = ABSENT
    kitchen_name: Nullable[str] = ABSENT
    child_modifier_list_ids: Nullable[list[str]] = ABSENT


@model
class CatalogModifierList(Model):
    """Modifiers to choose from, or a text of the buyer.

    Attributes:
        name: Name; searchable. At most 255 characters.
        ordinal: Place among the modifier lists.
        selection_type: `SINGLE` or `MULTIPLE`; the numbers of selected modifiers take its place. One of
            SINGLE, MULTIPLE.
        modifiers: Its modifiers, each an object of type `MODIFIER`; for `LIST`.
        image_ids: IDs of its images.
        allow_quantities: Whether one modifier can be chosen more than once.
        is_conversational: Whether its modifiers can be used conversationally.
        modifier_type: `LIST` of modifiers, or `TEXT` of the buyer. One of LIST, TEXT.
        max_length: Longest text, in characters; for `TEXT`.
        text_required: Whether a text is needed; for `TEXT`.
        internal_name: Name that buyers do not see. At most 512 characters.
        min_selected_modifiers: Fewest to choose; -1 (the default) and 0 for none.
        max_selected_modifiers: Most to choose; -1 (the default) and 0 for any number.
        hidden_from_customer: Whether receipts for buyers leave it out; false by default.
    """

    name: Nullable[str] = ABSENT
    ordinal: Nullable[int] = ABSENT
    selection_type: Nullable[CatalogModifierListSelectionType] = ABSENT
    modifiers: Nullable[list[CatalogObject]] = ABSENT
    image_ids: Nullable[list[str]] = ABSENT
    allow_quantities: Nullable[bool] = ABSENT
    is_conversational: Nullable[bool] = ABSENT
    modifier_type: Nullable[CatalogModifierListModifierType] = ABSENT
    max_length: Nullable[int] = ABSENT
    text_required: Nullable[bool] = ABSENT
    internal_name: Nullable[str] = ABSENT
    min_selected_modifiers: Nullable[int] = ABSENT
    max_selected_modifiers: Nullable[int] = ABSENT
    hidden_from_customer: Nullable[bool] = ABSENT


@model
class CatalogModifierOverride(Model):
    """What differs for a modifier on an item.

    Attributes:
        modifier_id: ID of the modifier. Not empty.
        on_by_default: Whether it is chosen beforehand; `on_by_default_override` takes its place.
        hidden_online_override: Whether online stores hide it. One of NO, YES, NOT_SET.
        on_by_default_override: Whether it is chosen beforehand. One of NO, YES, NOT_SET.
    """

    modifier_id: str
    on_by_default: Nullable[bool] = ABSENT
    hidden_online_override: Nullable[CatalogModifierToggleOverrideType] = ABSENT
    on_by_default_override: Nullable[CatalogModifierToggleOverrideType] = ABSENT


@model
class CatalogObjectCategory(Model):
    """A category that an object belongs to.

    Attributes:
        id: ID of the category.
        ordinal: Place of the object within it.
    """

    id: str | None = None
    ordinal: Nullable[int] = ABSENT


@model
class CatalogPricingRule(Model):
    """When a discount applies by itself.

    Attributes:
        name: Name.
        time_period_ids: IDs of the periods in which it holds; by default always.
        discount_id: ID of the discount that it gives.
        match_products_id: ID of the product set that must be in the order.
        apply_products_id: ID of the product set that gets the discount; `exclude_products_id` takes its
            place.
        exclude_products_id: ID of the product set that gets no discount.
        valid_from_date: First day, `YYYY-MM-DD`.
        valid_from_local_time: Local time on that day, `HH:MM:SS`.
        valid_until_date: Last day, `YYYY-MM-DD`.
        valid_until_local_time: Local time on that day, `HH:MM:SS`.
        exclude_strategy: Whether the cheapest (the default) or the dearest items get no discount. One of
            LEAST_EXPENSIVE, MOST_EXPENSIVE, MOST_EXPENSIVE_LOWEST_VALUE.
        minimum_order_subtotal_money: Subtotal that the order needs.
        customer_group_ids_any: IDs of customer groups, one of which the customer must be in; by default all
            customers.
    """

    name: Nullable[str] = ABSENT
    time_period_ids: Nullable[list[str]] = ABSENT
    discount_id: Nullable[str] = ABSENT
    match_products_id: Nullable[str] = ABSENT
    apply_products_id: Nullable[str] = ABSENT
    exclude_products_id: Nullable[str] = ABSENT
    valid_from_date: Nullable[date] = ABSENT
    valid_from_local_time: Nullable[str] = ABSENT
    valid_until_date: Nullable[date] = ABSENT
    valid_until_local_time: Nullable[str] = ABSENT
    exclude_strategy: Nullable[ExcludeStrategy] = ABSENT
    minimum_order_subtotal_money: Nullable[Money] = ABSENT
    customer_group_ids_any: Nullable[list[str]] = ABSENT


@model
class CatalogProductSet(Model):
    """Objects that a pricing rule or tax is about.

    Attributes:
        name: Name.
        product_ids_any: IDs of objects, any of which count; at most 500.
        product_ids_all: IDs of objects, all of which must be there.
        quantity_exact: How many must be in the order.
        quantity_min: How many must be in the order at least.
        quantity_max: How many get the discount at most.
        all_products: All items of the catalog count.
    """

    name: Nullable[str] = ABSENT
    product_ids_any: Nullable[list[str]] = ABSENT
    product_ids_all: Nullable[list[str]] = ABSENT
    quantity_exact: Nullable[int] = ABSENT
    quantity_min: Nullable[int] = ABSENT
    quantity_max: Nullable[int] = ABSENT
    all_products: Nullable[bool] = ABSENT


@model
class CatalogQuickAmount(Model):
    """An amount that the point of sale proposes.

    Attributes:
        type: Whether the seller or Square chose it. One of QUICK_AMOUNT_TYPE_MANUAL,
            QUICK_AMOUNT_TYPE_AUTO.
        amount: Amount.
        score: Rank that Square gives it, 0 to 100; 100 for one of the seller.
        ordinal: Place among the amounts.
    """

    type: CatalogQuickAmountType
    amount: Money
    score: Nullable[int] = ABSENT
    ordinal: Nullable[int] = ABSENT


@model
class CatalogQuickAmountsSettings(Model):
    """Amounts that the point of sale proposes.

    Attributes:
        option: `DISABLED`, `MANUAL` or `AUTO`. One of DISABLED, MANUAL, AUTO.
        eligible_for_auto_amounts: Whether the location can have amounts that Square proposes.
        amounts: Amounts to choose from.
    """

    option: CatalogQuickAmountsSettingsOption
    eligible_for_auto_amounts: Nullable[bool] = ABSENT
    amounts: Nullable[list[CatalogQuickAmount]] = ABSENT


@model
class CatalogStockConversion(Model):
    """How a variation's stock follows from another's.

    Attributes:
        stockable_item_variation_id: ID of the variation whose stock is counted. Not empty.
        stockable_quantity: Quantity of that one, a decimal string. 1 to 16 characters.
        nonstockable_quantity: Quantity of this one that equals it, a decimal string. 1 to 16 characters.
    """

    stockable_item_variation_id: str
    stockable_quantity: str
    nonstockable_quantity: str


@model
class CatalogSubscriptionPlan(Model):
    """What can be subscribed to.

    Attributes:
        name: Name.
        phases: Phases of the plan.
        subscription_plan_variations: Its variations, each an object of type `SUBSCRIPTION_PLAN_VARIATION`.
        eligible_item_ids: IDs of the items that can be subscribed to.
        eligible_category_ids: IDs of the categories whose items can be subscribed to.
        all_items: Whether all items can be subscribed to.
    """

    name: str
    phases: Nullable[list[SubscriptionPhase]] = ABSENT
    subscription_plan_variations: Nullable[list[CatalogObject]] = ABSENT
    eligible_item_ids: Nullable[list[str]] = ABSENT
    eligible_category_ids: Nullable[list[str]] = ABSENT
    all_items: Nullable[bool] = ABSENT


@model
class CatalogSubscriptionPlanVariation(Model):
    """On which terms a plan can be subscribed to.

    Attributes:
        name: Name.
        phases: Phases, one after another.
        subscription_plan_id: ID of the plan.
        monthly_billing_anchor_date: Day of the month for bills, 1 to 31. 1 to 31.
        can_prorate: Whether a part of a period is billed in part.
        successor_plan_variation_id: ID of the variation that takes its place.
    """

    name: str
    phases: list[SubscriptionPhase]
    subscription_plan_id: Nullable[str] = ABSENT
    monthly_billing_anchor_date: Nullable[int] = ABSENT
    can_prorate: Nullable[bool] = ABSENT
    successor_plan_variation_id: Nullable[str] = ABSENT


@model
class CatalogTax(Model):
    """A tax of the catalog.

    Attributes:
        name: Name; searchable. At most 255 characters.
        calculation_phase: Whether it is computed on the subtotal or the total. One of TAX_SUBTOTAL_PHASE,
            TAX_TOTAL_PHASE.
        inclusion_type: `ADDITIVE`: on top of the price; `INCLUSIVE`: part of it. One of ADDITIVE,
            INCLUSIVE.
        percentage: Rate as a decimal string: `"7.25"` is 7.25 %.
        applies_to_custom_amounts: Whether amounts without an item are taxed.
        enabled: Whether it is on at the point of sale.
        applies_to_product_set_id: ID of a product set, all of which is taxed.
    """

    name: Nullable[str] = ABSENT
    calculation_phase: Nullable[TaxCalculationPhase] = ABSENT
    inclusion_type: Nullable[TaxInclusionType] = ABSENT
    percentage: Nullable[str] = ABSENT
    applies_to_custom_amounts: Nullable[bool] = ABSENT
    enabled: Nullable[bool] = ABSENT
    applies_to_product_set_id: Nullable[str] = ABSENT


@model
class CatalogTimePeriod(Model):
    """When a pricing rule holds.

    Attributes:
        event: iCalendar event (RFC 5545) with `DTSTART` in local time, `DURATION` and `RRULE`.
    """

    event: Nullable[str] = ABSENT


@model
class CatalogV1Id(Model):
    """An ID of Connect V1.

    Attributes:
        catalog_v1_id: ID in Connect V1.
        location_id: ID of the location where it held.
    """

    catalog_v1_id: Nullable[str] = ABSENT
    location_id: Nullable[str] = ABSENT


@model
class CategoryPathToRootNode(Model):
    """A category on the way to the top.

    Attributes:
        category_id: ID of the category.
        category_name: Name of the category.
    """

    category_id: Nullable[str] = ABSENT
    category_name: Nullable[str] = ABSENT


@model
class ItemVariationLocationOverrides(Model):
    """What differs for a variation at one location.

    Attributes:
        location_id: ID of the location.
        price_money: Price there.
        pricing_type: Fixed or variable price there. One of FIXED_PRICING, VARIABLE_PRICING.
        track_inventory: Whether stock is counted there.
        inventory_alert_type: Whether low stock is warned of there. One of NONE, LOW_QUANTITY.
        inventory_alert_threshold: Stock at which, or below which, it warns there.
        sold_out: Whether it is sold out there.
        sold_out_valid_until: When it is sold again there.
    """

    location_id: Nullable[str] = ABSENT
    price_money: Nullable[Money] = ABSENT
    pricing_type: Nullable[CatalogPricingType] = ABSENT
    track_inventory: Nullable[bool] = ABSENT
    inventory_alert_type: Nullable[InventoryAlertType] = ABSENT
    inventory_alert_threshold: Nullable[int] = ABSENT
    sold_out: bool | None = None
    sold_out_valid_until: datetime | None = None


@model
class ModifierLocationOverrides(Model):
    """What differs for a modifier at one location.

    Attributes:
        location_id: ID of the location.
        price_money: Price there; an amount of 0 makes it free.
        sold_out: Whether it is sold out there.
    """

    location_id: Nullable[str] = ABSENT
    price_money: Nullable[Money] = ABSENT
    sold_out: bool | None = None


@model
class SubscriptionPhase(Model):
    """A phase of a plan: how often and how long it is billed, at which price.

    Attributes:
        uid: ID of the phase; fixed.
        cadence: How often it is billed, such as `MONTHLY`; fixed. One of `SubscriptionCadence`.
        periods: Number of billing periods; unset in the last phase, it never ends; fixed.
        recurring_price_money: Price of each period.
        ordinal: Place in the plan, from 0; fixed.
        pricing: How each period is priced.
    """

    uid: Nullable[str] = ABSENT
    cadence: SubscriptionCadence
    periods: Nullable[int] = ABSENT
    recurring_price_money: Nullable[Money] = ABSENT
    ordinal: Nullable[int] = ABSENT
    pricing: Nullable[SubscriptionPricing] = ABSENT


@model
class SubscriptionPricing(Model):
    """The price of a phase.

    Attributes:
        type: `STATIC`: the price below; `RELATIVE`: that of the order's items. One of STATIC, RELATIVE.
        discount_ids: IDs of discounts in the catalog.
        price_money: Price of each period, for `STATIC`.
    """

    type: Nullable[SubscriptionPricingType] = ABSENT
    discount_ids: Nullable[list[str]] = ABSENT
    price_money: Nullable[Money] = ABSENT
