"""The model CatalogQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.enums import SortOrder


@define(kw_only=True, eq=False, repr=False)
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

    sorted_attribute_query: CatalogQuerySortedAttribute | None = None
    exact_query: CatalogQueryExact | None = None
    set_query: CatalogQuerySet | None = None
    prefix_query: CatalogQueryPrefix | None = None
    range_query: CatalogQueryRange | None = None
    text_query: CatalogQueryText | None = None
    items_for_tax_query: CatalogQueryItemsForTax | None = None
    items_for_modifier_list_query: CatalogQueryItemsForModifierList | None = None
    items_for_item_options_query: CatalogQueryItemsForItemOptions | None = None
    item_variations_for_item_option_values_query: CatalogQueryItemVariationsForItemOptionValues | None = None
    modifiers_for_child_list_query: CatalogQueryModifiersForChildList | None = field(
        default=None, metadata=NOT_NULL
    )


@define(kw_only=True, eq=False, repr=False)
class CatalogQueryExact(Model):
    """An attribute with one value.

    Attributes:
        attribute_name: Name of the attribute. Not empty.
        attribute_value: Value, in any case of letters.
    """

    attribute_name: str
    attribute_value: str


@define(kw_only=True, eq=False, repr=False)
class CatalogQueryItemVariationsForItemOptionValues(Model):
    """Variations by option values.

    Attributes:
        item_option_value_ids: IDs of option values, all of which the variation has.
    """

    item_option_value_ids: list[str] | None = None


@define(kw_only=True, eq=False, repr=False)
class CatalogQueryItemsForItemOptions(Model):
    """Items by options.

    Attributes:
        item_option_ids: IDs of options, all of which the item has.
    """

    item_option_ids: list[str] | None = None


@define(kw_only=True, eq=False, repr=False)
class CatalogQueryItemsForModifierList(Model):
    """Items by modifier lists.

    Attributes:
        modifier_list_ids: IDs of modifier lists, one of which the item has.
    """

    modifier_list_ids: list[str]


@define(kw_only=True, eq=False, repr=False)
class CatalogQueryItemsForTax(Model):
    """Items by taxes.

    Attributes:
        tax_ids: IDs of taxes, one of which the item has.
    """

    tax_ids: list[str]


@define(kw_only=True, eq=False, repr=False)
class CatalogQueryModifiersForChildList(Model):
    """Schema `CatalogQueryModifiersForChildList`."""

    child_modifier_list_ids: list[str]


@define(kw_only=True, eq=False, repr=False)
class CatalogQueryPrefix(Model):
    """An attribute that begins with a text.

    Attributes:
        attribute_name: Name of the attribute. Not empty.
        attribute_prefix: First part of the value, in any case of letters. Not empty.
    """

    attribute_name: str
    attribute_prefix: str


@define(kw_only=True, eq=False, repr=False)
class CatalogQueryRange(Model):
    """An attribute within a range.

    Attributes:
        attribute_name: Name of the attribute. Not empty.
        attribute_min_value: Lowest value, included.
        attribute_max_value: Highest value, included.
    """

    attribute_name: str
    attribute_min_value: int | None = None
    attribute_max_value: int | None = None


@define(kw_only=True, eq=False, repr=False)
class CatalogQuerySet(Model):
    """An attribute with one of some values.

    Attributes:
        attribute_name: Name of the attribute. Not empty.
        attribute_values: Values, at most 250, in any case of letters.
    """

    attribute_name: str
    attribute_values: list[str]


@define(kw_only=True, eq=False, repr=False)
class CatalogQuerySortedAttribute(Model):
    """Order by an attribute.

    Attributes:
        attribute_name: Name of the attribute. Not empty.
        initial_attribute_value: Value at which the results begin.
        sort_order: `ASC` or `DESC`. One of DESC, ASC.
    """

    attribute_name: str
    initial_attribute_value: str | None = None
    sort_order: SortOrder | None = None


@define(kw_only=True, eq=False, repr=False)
class CatalogQueryText(Model):
    """Texts with some words.

    Attributes:
        keywords: One to three words or parts of words, each of 3 characters or more.
    """

    keywords: list[str]
