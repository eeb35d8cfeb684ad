"""The search for items by what they and their variations are: `SearchCatalogItems`.

An item is found by a variation that fulfils all filters, together with its item. The filter of stock looks at
the variation, those of categories, product types and archived items at the item, and the others at both.

https://developer.squareup.com/docs/catalog-api/search-catalog-items
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, Final, Protocol

from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.records.field_paths import values_at
from aiomerchant.sandbox.records.provider_rules import Check
from aiomerchant.sandbox.state import Record
from aiomerchant.sandbox.store import Rows

from .commerce import Commerce
from .listing import page
from .references import CATALOG
from .refusals import present

__all__ = ["ItemSearch"]

#: Where the text of the filter may stand.
ITEM_TEXTS: Final = ("name", "description", "description_plaintext", "abbreviation")
VARIATION_TEXTS: Final = ("name", "sku", "upc")
#: Where the categories of an item stand.
CATEGORIES: Final = (("category_id",), ("categories", "id"), ("reporting_category", "id"))
ARCHIVED: Final = "archived_state"
NOT_ARCHIVED: Final = "ARCHIVED_STATE_NOT_ARCHIVED"
#: The state that stock is counted in.
IN_STOCK: Final = "IN_STOCK"


class Stock(Protocol):
    """The counts of the seller: `Inventory` documents the members."""

    @property
    def counts(self) -> Rows: ...
    def held(self, object: str, state: str) -> Mapping[str, str]: ...


class ItemSearch:
    """Finds items.

    Args:
        commerce: Holds the catalog.
        stock: Counts the variations.
    """

    def __init__(self, commerce: Commerce, stock: Stock) -> None:
        self._commerce = commerce
        self._stock = stock

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {"SearchCatalogItems": Endpoint(self._search)}

    def _search(self, request: Request) -> Record:
        selection = self._commerce.records.selection(request, {}, self._filters(request.body))
        if not request.body.get(ARCHIVED):
            selection.checks.append(_archived(NOT_ARCHIVED))
        rows = self._commerce.rows(CATALOG)

        def items() -> list[Record]:
            items = [row for row in rows.in_order if row["type"] == "ITEM"]
            found = [one for item in items if (one := _found(item, selection.checks)) is not None]
            return sorted(found, key=_name)

        found, beside = page(request, rows.kept(request.listed(), items, self._stock.counts))
        return present(
            {
                "items": [one["item"] for one in found] or None,
                "cursor": beside.get("cursor"),
                "matched_variation_ids": [id for one in found for id in one["variation_ids"]] or None,
            }
        )

    def _filters(self, body: Mapping[str, Any]) -> Mapping[str, Callable[[Any], Check]]:
        """The filters by name. Their checks are of an item and one of its variations."""
        locations = body.get("enabled_location_ids") or ()
        return {
            "text_filter": _text,
            "category_ids": _in_categories,
            "stock_levels": lambda levels: lambda pair: self._has_level(pair, levels, locations),
            "enabled_location_ids": _at_locations,
            "product_types": lambda types: lambda pair: _product_type(pair["item"]) in types,
            ARCHIVED: _archived,
            "custom_attribute_filters": self._with_attributes,
        }

    def _has_level(self, pair: Record, levels: list[str], locations: Any) -> bool:
        """True if the stock of a variation is out or low at one of the locations, or at any."""
        variation = pair["variation"]
        if variation is None:
            return False
        return any(
            _level(variation, location, Decimal(quantity)) in levels
            for location, quantity in self._stock.held(variation["id"], IN_STOCK).items()
            if not locations or location in locations
        )

    def _with_attributes(self, filters: list[Mapping[str, Any]]) -> Check:
        checks = [self._with_attribute(one) for one in filters]
        return lambda pair: all(check(pair) for check in checks)

    def _with_attribute(self, wanted: Mapping[str, Any]) -> Check:
        """The check of one custom attribute, which an item or a variation has."""
        id, key = wanted.get("custom_attribute_definition_id"), wanted.get("key")
        definition = self._commerce.rows(CATALOG).get(id or "", {})
        keys = {key, *values_at(definition, ("custom_attribute_definition_data", "key"))} - {None}

        def check(pair: Record) -> bool:
            return any(
                (
                    {name, value.get("key")} & keys
                    or (id and value.get("custom_attribute_definition_id") == id)
                )
                and _has_value(value, wanted)
                for object in (pair["item"], pair["variation"] or {})
                for name, value in (object.get("custom_attribute_values") or {}).items()
            )

        return check


def _found(item: Record, checks: list[Check]) -> Record | None:
    """An item with the ids of its variations that fulfil all checks; None if none does."""
    variations = (item.get("item_data") or {}).get("variations") or [None]
    found = [one for one in variations if all(check({"item": item, "variation": one}) for check in checks)]
    return {"item": item, "variation_ids": [one["id"] for one in found if one]} if found else None


def _name(found: Record) -> str:
    return str((found["item"].get("item_data") or {}).get("name", "")).lower()


def _texts(object: Record | None, names: tuple[str, ...]) -> Iterator[str]:
    """The texts in the data of an object."""
    data = (object or {}).get("item_data") or (object or {}).get("item_variation_data") or {}
    yield from (str(data[name]).lower() for name in names if data.get(name))


def _text(wanted: str) -> Check:
    text = wanted.lower()
    return lambda pair: any(
        text in one
        for one in (*_texts(pair["item"], ITEM_TEXTS), *_texts(pair["variation"], VARIATION_TEXTS))
    )


def _in_categories(ids: list[str]) -> Check:
    return lambda pair: any(
        id in ids for path in CATEGORIES for id in values_at(pair["item"], ("item_data", *path))
    )


def _at_locations(ids: list[str]) -> Check:
    return lambda pair: any(
        all(_is_present(object, id) for object in (pair["item"], pair["variation"]) if object) for id in ids
    )


def _is_present(object: Record, location: str) -> bool:
    """True if an object is sold at a location. It is at all, unless it says otherwise."""
    if object.get("present_at_all_locations") is False:
        return location in (object.get("present_at_location_ids") or ())
    return location not in (object.get("absent_at_location_ids") or ())


def _product_type(item: Record) -> str:
    return str((item.get("item_data") or {}).get("product_type") or "REGULAR")


def _archived(state: str) -> Check:
    wanted = {NOT_ARCHIVED: (False,), "ARCHIVED_STATE_ARCHIVED": (True,)}.get(state, (True, False))
    return lambda pair: bool((pair["item"].get("item_data") or {}).get("is_archived")) in wanted


def _level(variation: Record, location: str, quantity: Decimal) -> str | None:
    """`OUT` where nothing is left, `LOW` where that little is left which the seller wants to be told of."""
    if quantity <= 0:
        return "OUT"
    data = variation.get("item_variation_data") or {}
    others = [one for one in data.get("location_overrides") or () if one.get("location_id") == location]
    alert: Record = {**data, **(others[0] if others else {})}
    low = alert.get("inventory_alert_type") == "LOW_QUANTITY"
    return "LOW" if low and quantity <= int(alert.get("inventory_alert_threshold") or 0) else None


def _has_value(value: Record, wanted: Mapping[str, Any]) -> bool:
    """True if the value of an attribute is one that a filter asks for; one that asks for none takes any."""
    text, bounds = wanted.get("string_filter"), wanted.get("number_filter")
    uids, truth = wanted.get("selection_uids_filter"), wanted.get("bool_filter")
    return (
        (text is None or text.lower() in str(value.get("string_value", "")).lower())
        and (bounds is None or _is_between(value.get("number_value"), bounds))
        and (not uids or bool(set(uids) & set(value.get("selection_uid_values") or ())))
        and (truth is None or value.get("boolean_value") is truth)
    )


def _is_between(number: str | None, bounds: Mapping[str, Any]) -> bool:
    low, high = (bounds.get(name) for name in ("min", "max"))
    try:
        value = Decimal(number or "")
        return (low is None or Decimal(low) <= value) and (high is None or value <= Decimal(high))
    except InvalidOperation:
        return False
