"""Finds the fields of a value that the document does not have, at any depth."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from attrs import frozen

from aiomerchant_core.spelling import nearest

from .contract import Contract
from .instances import Schema, merged

__all__ = ["Unknown", "unknown_fields"]

Location: TypeAlias = tuple[str | int, ...]


@frozen
class Unknown:
    """A field that is not documented.

    Attributes:
        location: The names and indices that lead to it.
        near: The documented name that is most like its own; None if none is.
        value: Its value.
    """

    location: Location
    near: str | None
    value: Any


def unknown_fields(contract: Contract, schema: Schema, value: Any) -> list[Unknown]:
    """The undocumented fields of a value; for a union, those of the variant that has the fewest."""
    return list(_Search(contract).within(schema, value, ()))


@frozen
class _Search:
    _contract: Contract

    def within(self, schema: Schema, value: Any, location: Location) -> Iterator[Unknown]:
        whole = self._contract.resolve(schema)
        if "allOf" in whole:
            whole = merged(self._contract.document, whole)
        variants = [*whole.get("anyOf", ()), *whole.get("oneOf", ())]
        if variants and isinstance(value, Mapping | list):
            yield from self._chosen(variants, value, location)
        elif isinstance(value, list):
            for index, item in enumerate(value):
                yield from self.within(whole.get("items", {}), item, (*location, index))
        elif isinstance(value, Mapping):
            yield from self._fields(whole, value, location)

    def _chosen(self, variants: list[Schema], value: Any, location: Location) -> Iterator[Unknown]:
        """By the variants that take the value; where none does, by all that take one of its type."""
        alike = [one for one in variants if self._takes_such(one, value)]
        fitting = [one for one in alike if self._contract.validator.accepts(one, value)]
        found = [list(self.within(one, value, location)) for one in fitting or alike]
        yield from min(found, key=len, default=())

    def _takes_such(self, schema: Schema, value: Mapping[str, Any] | list[Any]) -> bool:
        """True unless a schema is of scalars or null alone, or of arrays where the value is an object."""
        whole = self._contract.resolve(schema)
        types = whole.get("type", [] if whole.get("enum") == [None] else ["object", "array"])
        return ("array" if isinstance(value, list) else "object") in types

    def _fields(self, schema: Schema, value: Mapping[str, Any], location: Location) -> Iterator[Unknown]:
        properties: Mapping[str, Schema] = schema.get("properties", {})
        others = schema.get("additionalProperties", not properties)
        for name, inner in value.items():
            here = (*location, name)
            if name in properties:
                yield from self.within(properties[name], inner, here)
            elif isinstance(others, Mapping):
                yield from self.within(others, inner, here)
            elif "additionalProperties" not in schema and others is False:
                yield Unknown(here, nearest(name, properties), inner)
