"""Square's filters that are not the name of a field: the queries of the catalog.

https://developer.squareup.com/docs/catalog-api/search-catalog-objects
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from aiomerchant.sandbox.records.field_paths import values_at
from aiomerchant.sandbox.records.provider_rules import Check
from aiomerchant.sandbox.state import Record

__all__ = ["FILTERS"]


def _attributes(record: Record, name: str) -> Iterator[Any]:
    """The values of an attribute of a catalog object, which stands in the data of its type."""
    for field, data in record.items():
        if field.endswith("_data") and isinstance(data, Mapping):
            yield from values_at(data, (name,))


def _lower(record: Record, name: str) -> list[str]:
    return [str(value).lower() for value in _attributes(record, name)]


def _exact(query: Mapping[str, Any]) -> Check:
    return lambda record: query["attribute_value"].lower() in _lower(record, query["attribute_name"])


def _prefix(query: Mapping[str, Any]) -> Check:
    prefix = query["attribute_prefix"].lower()
    return lambda record: any(text.startswith(prefix) for text in _lower(record, query["attribute_name"]))


def _set(query: Mapping[str, Any]) -> Check:
    wanted = {value.lower() for value in query["attribute_values"]}
    return lambda record: bool(wanted & set(_lower(record, query["attribute_name"])))


def _range(query: Mapping[str, Any]) -> Check:
    low, high = query.get("attribute_min_value"), query.get("attribute_max_value")

    def check(record: Record) -> bool:
        numbers = [one for one in _attributes(record, query["attribute_name"]) if isinstance(one, int)]
        return any((low is None or low <= one) and (high is None or one <= high) for one in numbers)

    return check


def _text(query: Mapping[str, Any]) -> Check:
    keywords = [word.lower() for word in query["keywords"]]

    def check(record: Record) -> bool:
        words = " ".join(text for name in ("name", "description") for text in _lower(record, name)).split()
        return all(any(word.startswith(keyword) for word in words) for keyword in keywords)

    return check


def _including(ids: str, *path: str) -> Callable[[Mapping[str, Any]], Check]:
    """Items that refer to one of the wanted ids."""
    return lambda query: lambda record: bool(set(query[ids]) & set(values_at(record, path)))


def _disabled(texts: list[str]) -> Check:
    return lambda record: texts == ["true"] or record.get("enabled") is not False


#: The checks by the name of the filter.
FILTERS: Final[Mapping[str, Callable[[Any], Check]]] = {
    "exact_query": _exact,
    "include_disabled": _disabled,
    "items_for_item_options_query": _including(
        "item_option_ids", "item_data", "item_options", "item_option_id"
    ),
    "items_for_modifier_list_query": _including(
        "modifier_list_ids", "item_data", "modifier_list_info", "modifier_list_id"
    ),
    "items_for_tax_query": _including("tax_ids", "item_data", "tax_ids"),
    "prefix_query": _prefix,
    "range_query": _range,
    "set_query": _set,
    "text_query": _text,
}
