"""Finds the field of a record that a filter is about, by the name of the filter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeAlias

from attrs import frozen

from aiomerchant.sandbox.document.contract import Contract
from aiomerchant.sandbox.document.instances import Schema

__all__ = ["FieldPaths", "Path", "values_at"]

#: The names that lead to a field; lists have no step.
Path: TypeAlias = tuple[str, ...]

#: The most steps that lead to a field.
DEEPEST: Final = 3
#: Filters with another name than their field.
ALIASES: Final[Mapping[str, Path]] = {
    "bookable_only": ("is_bookable",),
    "event_types": ("type",),
    "object_types": ("type",),
    "total": ("total_money", "amount"),
}


@frozen
class FieldPaths:
    """The fields of one kind of record."""

    _contract: Contract
    _schema: Schema

    def find(self, name: str) -> list[Path]:
        """The fields that a filter is about; empty if there is none.

        It has the name of its field or the plural of that (`location_ids`), or names an object and a field
        within it (`fulfillment_types`, `external_customer_id`, `product_id` for `products`). A field with
        that name elsewhere within the record counts, too.
        """
        fields = self._contract.properties(self._schema)
        if name in ALIASES:
            return [ALIASES[name]] if ALIASES[name][0] in fields else []
        spellings = _spellings(name)
        for path in (*((one,) for one in spellings), *(path for one in spellings for path in _within(one))):
            if self._has(path):
                return [path]
        for depth in range(2, DEEPEST + 1):
            found = [path for path in self._below(self._schema, (), depth) if path[-1] in spellings]
            if found:
                return found
        return []

    def sorts(self, name: str) -> bool:
        """True if records can be sorted by a field of their own, which holds no object."""
        fields = self._contract.properties(self._schema)
        return name in fields and not self._contract.properties(self._item(fields[name]))

    def _has(self, path: Path) -> bool:
        schema = self._schema
        for step in path:
            fields = self._contract.properties(self._item(schema))
            if step not in fields:
                return False
            schema = fields[step]
        return len(path) == 1 or not self._contract.properties(self._item(schema))

    def _below(self, schema: Schema, path: Path, depth: int) -> Iterator[Path]:
        """The paths with so many steps."""
        if depth == 0:
            yield path
            return
        for name, inner in self._contract.properties(self._item(schema)).items():
            yield from self._below(inner, (*path, name), depth - 1)

    def _item(self, schema: Schema) -> Schema:
        """The schema of a value, or that of the items of a list."""
        whole = self._contract.resolve(schema)
        for variant in (whole, *map(self._contract.resolve, whole.get("anyOf", ()))):
            if "items" in variant:
                return self._item(variant["items"])
        return whole


def values_at(value: Any, path: Path) -> Iterator[Any]:
    """The values at a path of a record; those of lists one by one."""
    if isinstance(value, list):
        for item in value:
            yield from values_at(item, path)
    elif not path:
        yield value
    elif isinstance(value, Mapping) and path[0] in value:
        yield from values_at(value[path[0]], path[1:])


def _spellings(name: str) -> list[str]:
    """A name, its singular and its plural."""
    singular = name[:-2] if name.endswith("uses") else name.removesuffix("s")
    return list(dict.fromkeys((name, singular, f"{name}s")))


def _within(name: str) -> Iterator[Path]:
    """The fields of objects that a name may mean: `customer_email` is `email` of `customer`."""
    if name.startswith("external_") and name.endswith("_id"):
        yield name.removeprefix("external_").removesuffix("_id"), "external_id"
    parts = name.split("_")
    for size in range(len(parts) - 1, 0, -1):
        noun, field = "_".join(parts[:size]), "_".join(parts[size:])
        yield noun, field
        yield f"{noun}s", field
