"""CatalogQuery, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import SortOrder


@model
class CatalogQuery(Model):
    """Which catalog objects, in which order.

    Attributes:
        sorted_attribute_query: Order by an attribute.
        exact_query: An attribute has this value.
        set_query: An attribute has one of these values.
        prefix_query: An attribute begins with this text.
        range_query: A numeric attribute lies within this range.
        text_query: The object's texts hold all these words.
        items_for_tax_query: Items with one of these taxes.
        items_for_modifier_list_query: Items with one of these modifier lists.
        items_for_item_options_query: Items with all these options.
        item_variations_for_item_option_values_query: Variations with all these option values.
    """

    sorted_attribute_query: Nullable[CatalogQuerySortedAttribute] = ABSENT
    exact_query: Nullable[CatalogQueryExact] = ABSENT
    set_query: Nullable[CatalogQuerySet] = ABSENT
    prefix_query: Nullable[CatalogQueryPrefix] = ABSENT
    range_query: Nullable[CatalogQueryRange] = ABSENT
    text_query: Nullable[CatalogQueryText] = ABSENT
    items_for_tax_query: Nullable[CatalogQueryItemsForTax] = ABSENT
    items_for_modifier_list_query: Nullable[CatalogQueryItemsForModifierList] = ABSENT
    items_for_item_options_query: Nullable[CatalogQueryItemsForItemOptions] = ABSENT
    item_variations_for_item_option_values_query: Nullable[CatalogQueryItemVariationsForItemOptionValues] = (
        ABSENT
    )
    modifiers_for_child_list_query: CatalogQueryModifiersForChildList | None = None


@model
class CatalogQueryExact(Model):
    """An attribute with one value.

    Attributes:
        attribute_name: Name of the attribute. Not empty.
        attribute_value: Value, in any case of letters.
    """

    attribute_name: str
    attribute_value: str


@model
class CatalogQueryItemVariationsForItemOptionValues(Model):
    """Variations by option values.

    Attributes:
        item_option_value_ids: IDs of option values, all of which the variation has.
    """

    item_option_value_ids: Nullable[list[str]] = ABSENT


@model
class CatalogQueryItemsForItemOptions(Model):
    """Items by options.

    Attributes:
        item_option_ids: IDs of options, all of which the item has.
    """

    item_option_ids: Nullable[list[str]] = ABSENT


@model
class CatalogQueryItemsForModifierList(Model):
    """Items by modifier lists.

    Attributes:
        modifier_list_ids: IDs of modifier lists, one of which the item has.
    """

    modifier_list_ids: list[str]


@model
class CatalogQueryItemsForTax(Model):
    """Items by taxes.

    Attributes:
        tax_ids: IDs of taxes, one of which the item has.
    """

    tax_ids: list[str]


@model
class CatalogQueryModifiersForChildList(Model):
    """Schema `CatalogQueryModifiersForChildList`."""

    child_modifier_list_ids: list[str]


@model
class CatalogQueryPrefix(Model):
    """An attribute that begins with a text.

    Attributes:
        attribute_name: Name of the attribute. Not empty.
        attribute_prefix: First part of the value, in any case of letters. Not empty.
    """

    attribute_name: str
    attribute_prefix: str


@model
class CatalogQueryRange(Model):
    """An attribute within a range.

    Attributes:
        attribute_name: Name of the attribute. Not empty.
        attribute_min_value: Lowest value, included.
        attribute_max_value: Highest value, included.
    """

    attribute_name: str
    attribute_min_value: Nullable[int] = ABSENT
    attribute_max_value: Nullable[int] = ABSENT


@model
class CatalogQuerySet(Model):
    """An attribute with one of some values.

    Attributes:
        attribute_name: Name of the attribute. Not empty.
        attribute_values: Values, at most 250, in any case of letters.
    """

    attribute_name: str
    attribute_values: list[str]


@model
class CatalogQuerySortedAttribute(Model):
    """Order by an attribute.

    Attributes:
        attribute_name: Name of the attribute. Not empty.
        initial_attribute_value: Value at which the results begin.
        sort_order: `ASC` or `DESC`. One of DESC, ASC.
    """

    attribute_name: str
    initial_attribute_value: Nullable[str] = ABSENT
    sort_order: Nullable[SortOrder] = ABSENT


@model
class CatalogQueryText(Model):
    """Texts with some words.

    Attributes:
        keywords: One to three words or parts of words, each of 3 characters or more.
    """

    keywords: list[str]
