"""The model CatalogObject, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import date, datetime

    from ..models.catalog_ecom_seo_data import CatalogEcomSeoData
    from ..models.catalog_measurement_unit import CatalogMeasurementUnit
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


@define(kw_only=True, eq=False, repr=False)
class CatalogAvailabilityPeriod(Model):
    """When on a day of the week something is offered.

    Attributes:
        start_local_time: Local time at which it begins, `HH:MM:SS`.
        end_local_time: Local time at which it ends, `HH:MM:SS`.
        day_of_week: Day of the week. One of SUN, MON, TUE, WED, THU, FRI, SAT.
    """

    start_local_time: str | None = None
    end_local_time: str | None = None
    day_of_week: DayOfWeek | None = None


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


@define(kw_only=True, eq=False, repr=False)
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
    description: str | None = None
    source_application: SourceApplication | None = None
    allowed_object_types: list[CatalogObjectType]
    seller_visibility: CatalogCustomAttributeDefinitionSellerVisibility | None = None
    app_visibility: CatalogCustomAttributeDefinitionAppVisibility | None = None
    string_config: CatalogCustomAttributeDefinitionStringConfig | None = None
    number_config: CatalogCustomAttributeDefinitionNumberConfig | None = None
    selection_config: CatalogCustomAttributeDefinitionSelectionConfig | None = None
    custom_attribute_usage_count: int | None = field(default=None, metadata=NOT_NULL)
    key: str | None = None


@define(kw_only=True, eq=False, repr=False)
class CatalogCustomAttributeDefinitionNumberConfig(Model):
    """Settings of a numeric attribute.

    Attributes:
        precision: Number of decimals, 0 to 5. At most 5.
    """

    precision: int | None = None


@define(kw_only=True, eq=False, repr=False)
class CatalogCustomAttributeDefinitionSelectionConfig(Model):
    """Settings of an attribute with options.

    Attributes:
        max_allowed_selections: How many options can be selected, at most 100; 1 by default. At most 100.
        allowed_selections: Options, at most 100.
    """

    max_allowed_selections: int | None = None
    allowed_selections: (
        list[CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelection] | None
    ) = None


@define(kw_only=True, eq=False, repr=False)
class CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelection(Model):
    """An option of a custom attribute.

    Attributes:
        uid: ID of the option.
        name: Name of the option. 1 to 255 characters.
    """

    uid: str | None = None
    name: str


@define(kw_only=True, eq=False, repr=False)
class CatalogCustomAttributeDefinitionStringConfig(Model):
    """Settings of a text attribute.

    Attributes:
        enforce_uniqueness: Whether no two objects may have the same value.
    """

    enforce_uniqueness: bool | None = None


@define(kw_only=True, eq=False, repr=False)
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

    name: str | None = None
    string_value: str | None = None
    custom_attribute_definition_id: str | None = field(default=None, metadata=NOT_NULL)
    type: CatalogCustomAttributeDefinitionType | None = field(default=None, metadata=NOT_NULL)
    number_value: str | None = None
    boolean_value: bool | None = None
    selection_uid_values: list[str] | None = None
    key: str | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
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

    name: str | None = None
    discount_type: CatalogDiscountType | None = None
    percentage: str | None = None
    amount_money: Money | None = None
    pin_required: bool | None = None
    label_color: str | None = None
    modify_tax_basis: CatalogDiscountModifyTaxBasis | None = None
    maximum_amount_money: Money | None = None


@define(kw_only=True, eq=False, repr=False)
class CatalogImage(Model):
    """A picture of a catalog object.

    Attributes:
        name: Name that buyers do not see.
        url: URL of the picture.
        caption: Text that stands with it in the online store.
        photo_studio_order_id: ID of an order of Square's Photo Studio.
    """

    name: str | None = None
    url: str | None = None
    caption: str | None = None
    photo_studio_order_id: str | None = None


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
        buyer_facing_name: Name that buyers see, where it is another one.
        kitchen_name: Name on kitchen tickets and displays.
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
    buyer_facing_name: str | None = None
    kitchen_name: str | None = None


@define(kw_only=True, eq=False, repr=False)
class CatalogItemFoodAndBeverageDetails(Model):
    """Facts on food.

    Attributes:
        calorie_count: Energy in kcal.
        dietary_preferences: Diets that it suits.
        ingredients: What it is made of.
    """

    calorie_count: int | None = None
    dietary_preferences: list[CatalogItemFoodAndBeverageDetailsDietaryPreference] | None = None
    ingredients: list[CatalogItemFoodAndBeverageDetailsIngredient] | None = None


@define(kw_only=True, eq=False, repr=False)
class CatalogItemFoodAndBeverageDetailsDietaryPreference(Model):
    """A diet that food suits.

    Attributes:
        type: `STANDARD` or `CUSTOM`. One of STANDARD, CUSTOM.
        standard_name: Diet of Square's list, for `STANDARD`. One of DAIRY_FREE, GLUTEN_FREE, HALAL, KOSHER,
            NUT_FREE, VEGAN, VEGETARIAN.
        custom_name: Diet in your words, for `CUSTOM`.
    """

    type: CatalogItemFoodAndBeverageDetailsDietaryPreferenceType | None = None
    standard_name: CatalogItemFoodAndBeverageDetailsDietaryPreferenceStandardDietaryPreference | None = None
    custom_name: str | None = None


@define(kw_only=True, eq=False, repr=False)
class CatalogItemFoodAndBeverageDetailsIngredient(Model):
    """What food is made of.

    Attributes:
        type: `STANDARD` or `CUSTOM`. One of STANDARD, CUSTOM.
        standard_name: Ingredient of Square's list, for `STANDARD`. One of
            `CatalogItemFoodAndBeverageDetailsIngredientStandardIngredient`.
        custom_name: Ingredient in your words, for `CUSTOM`.
    """

    type: CatalogItemFoodAndBeverageDetailsDietaryPreferenceType | None = None
    standard_name: CatalogItemFoodAndBeverageDetailsIngredientStandardIngredient | None = None
    custom_name: str | None = None


@define(kw_only=True, eq=False, repr=False)
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
    modifier_overrides: list[CatalogModifierOverride] | None = None
    min_selected_modifiers: int | None = None
    max_selected_modifiers: int | None = None
    enabled: bool | None = None
    ordinal: int | None = None
    allow_quantities: CatalogModifierToggleOverrideType | None = None
    is_conversational: CatalogModifierToggleOverrideType | None = None
    hidden_from_customer_override: CatalogModifierToggleOverrideType | None = None


@define(kw_only=True, eq=False, repr=False)
class CatalogItemOption(Model):
    """Something in which variations differ, such as size.

    Attributes:
        name: Name for the seller; no other option has it.
        display_name: Name for the buyer.
        description: Text.
        show_colors: Whether values show their color.
        values: Its values, each an object of type `ITEM_OPTION_VAL`.
    """

    name: str | None = None
    display_name: str | None = None
    description: str | None = None
    show_colors: bool | None = None
    values: list[CatalogObject] | None = None


@define(kw_only=True, eq=False, repr=False)
class CatalogItemOptionForItem(Model):
    """An option that an item has.

    Attributes:
        item_option_id: ID of the option.
    """

    item_option_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class CatalogItemOptionValue(Model):
    """A value of an option, such as small.

    Attributes:
        item_option_id: ID of the option.
        name: Name.
        description: Text.
        color: Color, such as `#ff8d4e85`; white by default.
        ordinal: Place among the option's values.
    """

    item_option_id: str | None = None
    name: str | None = None
    description: str | None = None
    color: str | None = None
    ordinal: int | None = None


@define(kw_only=True, eq=False, repr=False)
class CatalogItemOptionValueForItemVariation(Model):
    """An option's value that a variation has.

    Attributes:
        item_option_id: ID of the option.
        item_option_value_id: ID of its value.
    """

    item_option_id: str | None = None
    item_option_value_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
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

    item_id: str | None = None
    name: str | None = None
    sku: str | None = None
    upc: str | None = None
    ordinal: int | None = field(default=None, metadata=NOT_NULL)
    pricing_type: CatalogPricingType | None = None
    price_money: Money | None = None
    location_overrides: list[ItemVariationLocationOverrides] | None = None
    track_inventory: bool | None = None
    inventory_alert_type: InventoryAlertType | None = None
    inventory_alert_threshold: int | None = None
    user_data: str | None = None
    service_duration: int | None = None
    available_for_booking: bool | None = None
    item_option_values: list[CatalogItemOptionValueForItemVariation] | None = None
    measurement_unit_id: str | None = None
    sellable: bool | None = None
    stockable: bool | None = None
    image_ids: list[str] | None = None
    team_member_ids: list[str] | None = None
    stockable_conversion: CatalogStockConversion | None = None
    kitchen_name: str | None = None
    vendor_information: list[CatalogItemVariationVendorInformation] | None = None


@define(kw_only=True, eq=False, repr=False)
class CatalogItemVariationVendorInformation(Model):
    """A vendor of an item variation, with its code and price for it."""

    vendor_id: str | None = None
    vendor_code: str | None = None
    unit_cost_money: Money | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
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

    name: str | None = None
    price_money: Money | None = None
    on_by_default: bool | None = None
    ordinal: int | None = None
    modifier_list_id: str | None = None
    location_overrides: list[ModifierLocationOverrides] | None = None
    image_id: str | None = None
    hidden_online: bool | None = None
    kitchen_name: str | None = None
    child_modifier_list_ids: list[str] | None = None


@define(kw_only=True, eq=False, repr=False)
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

    name: str | None = None
    ordinal: int | None = None
    selection_type: CatalogModifierListSelectionType | None = None
    modifiers: list[CatalogObject] | None = None
    image_ids: list[str] | None = None
    allow_quantities: bool | None = None
    is_conversational: bool | None = None
    modifier_type: CatalogModifierListModifierType | None = None
    max_length: int | None = None
    text_required: bool | None = None
    internal_name: str | None = None
    min_selected_modifiers: int | None = None
    max_selected_modifiers: int | None = None
    hidden_from_customer: bool | None = None


@define(kw_only=True, eq=False, repr=False)
class CatalogModifierOverride(Model):
    """What differs for a modifier on an item.

    Attributes:
        modifier_id: ID of the modifier. Not empty.
        on_by_default: Whether it is chosen beforehand; `on_by_default_override` takes its place.
        hidden_online_override: Whether online stores hide it. One of NO, YES, NOT_SET.
        on_by_default_override: Whether it is chosen beforehand. One of NO, YES, NOT_SET.
    """

    modifier_id: str
    on_by_default: bool | None = None
    hidden_online_override: CatalogModifierToggleOverrideType | None = None
    on_by_default_override: CatalogModifierToggleOverrideType | None = None


@define(kw_only=True, eq=False, repr=False)
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

    name: str | None = None
    time_period_ids: list[str] | None = None
    discount_id: str | None = None
    match_products_id: str | None = None
    apply_products_id: str | None = None
    exclude_products_id: str | None = None
    valid_from_date: date | None = None
    valid_from_local_time: str | None = None
    valid_until_date: date | None = None
    valid_until_local_time: str | None = None
    exclude_strategy: ExcludeStrategy | None = None
    minimum_order_subtotal_money: Money | None = None
    customer_group_ids_any: list[str] | None = None


@define(kw_only=True, eq=False, repr=False)
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

    name: str | None = None
    product_ids_any: list[str] | None = None
    product_ids_all: list[str] | None = None
    quantity_exact: int | None = None
    quantity_min: int | None = None
    quantity_max: int | None = None
    all_products: bool | None = None


@define(kw_only=True, eq=False, repr=False)
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
    score: int | None = None
    ordinal: int | None = None


@define(kw_only=True, eq=False, repr=False)
class CatalogQuickAmountsSettings(Model):
    """Amounts that the point of sale proposes.

    Attributes:
        option: `DISABLED`, `MANUAL` or `AUTO`. One of DISABLED, MANUAL, AUTO.
        eligible_for_auto_amounts: Whether the location can have amounts that Square proposes.
        amounts: Amounts to choose from.
    """

    option: CatalogQuickAmountsSettingsOption
    eligible_for_auto_amounts: bool | None = None
    amounts: list[CatalogQuickAmount] | None = None


@define(kw_only=True, eq=False, repr=False)
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


@define(kw_only=True, eq=False, repr=False)
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
    phases: list[SubscriptionPhase] | None = None
    subscription_plan_variations: list[CatalogObject] | None = None
    eligible_item_ids: list[str] | None = None
    eligible_category_ids: list[str] | None = None
    all_items: bool | None = None


@define(kw_only=True, eq=False, repr=False)
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
    subscription_plan_id: str | None = None
    monthly_billing_anchor_date: int | None = None
    can_prorate: bool | None = None
    successor_plan_variation_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
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

    name: str | None = None
    calculation_phase: TaxCalculationPhase | None = None
    inclusion_type: TaxInclusionType | None = None
    percentage: str | None = None
    applies_to_custom_amounts: bool | None = None
    enabled: bool | None = None
    applies_to_product_set_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class CatalogTimePeriod(Model):
    """When a pricing rule holds.

    Attributes:
        event: iCalendar event (RFC 5545) with `DTSTART` in local time, `DURATION` and `RRULE`.
    """

    event: str | None = None


@define(kw_only=True, eq=False, repr=False)
class CatalogV1Id(Model):
    """An ID of Connect V1.

    Attributes:
        catalog_v1_id: ID in Connect V1.
        location_id: ID of the location where it held.
    """

    catalog_v1_id: str | None = None
    location_id: str | None = None


@define(kw_only=True, eq=False, repr=False)
class CategoryPathToRootNode(Model):
    """A category on the way to the top.

    Attributes:
        category_id: ID of the category.
        category_name: Name of the category.
    """

    category_id: str | None = None
    category_name: str | None = None


@define(kw_only=True, eq=False, repr=False)
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

    location_id: str | None = None
    price_money: Money | None = None
    pricing_type: CatalogPricingType | None = None
    track_inventory: bool | None = None
    inventory_alert_type: InventoryAlertType | None = None
    inventory_alert_threshold: int | None = None
    sold_out: bool | None = field(default=None, metadata=NOT_NULL)
    sold_out_valid_until: datetime | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class ModifierLocationOverrides(Model):
    """What differs for a modifier at one location.

    Attributes:
        location_id: ID of the location.
        price_money: Price there; an amount of 0 makes it free.
        sold_out: Whether it is sold out there.
    """

    location_id: str | None = None
    price_money: Money | None = None
    sold_out: bool | None = field(default=None, metadata=NOT_NULL)
