"""Prove that the variants of a union exclude each other: that no value fits two of them."""

from __future__ import annotations

import itertools
import json
from typing import Final

from generator.document import Document, Schema, resolved
from generator.repair.patches import canonical


def exclusive(document: Document, variants: list[Schema]) -> bool:
    """Whether surely no value fits two of the schemas; what cannot be proved counts as not."""
    proofs = _Proofs(document)
    return all(proofs.exclude(one, other) for one, other in itertools.combinations(variants, 2))


class _Proofs:
    def __init__(self, document: Document) -> None:
        self._document = document
        #: What was found for a pair of schemas, for it comes up again in whatever refers to them.
        self._known: dict[tuple[int, int], bool] = {}

    def exclude(self, one: Schema, other: Schema) -> bool:
        """Whether surely no value fits both schemas. A recursive schema proves nothing about itself."""
        one, other = self._behind(one), self._behind(other)
        pair = (id(one), id(other))
        if pair not in self._known:
            self._known[pair] = False
            self._known[pair] = _differ_in_value(one, other) or any(
                differ(*schemas)
                for differ in (self._differ_in_property, self._differ_in_variants)
                for schemas in ((one, other), (other, one))
            )
        return self._known[pair]

    def _behind(self, schema: Schema) -> Schema:
        """The schema that a reference leads to; one that is not there says nothing."""
        found = resolved(self._document, schema)
        return found if isinstance(found, dict) else _ANYTHING

    def _differ_in_property(self, one: Schema, other: Schema) -> bool:
        """Of two objects, one requires a property that the other does not allow, or not with such a value."""
        if _types(one) & _types(other) != {"object"}:
            return False
        properties, allowed = one.get("properties", {}), other.get("properties", {})
        for name in one.get("required", ()):
            if name not in allowed:
                if other.get("additionalProperties") is False and "patternProperties" not in other:
                    return True
            elif name in properties and self.exclude(properties[name], allowed[name]):
                return True
        return False

    def _differ_in_variants(self, one: Schema, other: Schema) -> bool:
        """Each variant of a union excludes the other schema."""
        variants: list[Schema] = one.get("anyOf", []) or one.get("oneOf", [])
        return bool(variants) and all(self.exclude(variant, other) for variant in variants)


_ANYTHING: Final[Schema] = {}


def _differ_in_value(one: Schema, other: Schema) -> bool:
    """Other constants, or other JSON types."""
    if _is_constant(one) and _is_constant(other):
        return not _constants(one) & _constants(other)
    return not _types(one) & _types(other)


_JSON_TYPES: Final = {
    type(None): "null",
    bool: "boolean",
    int: "number",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
}


def _types(schema: Schema) -> frozenset[str]:
    """The JSON types that a schema lets through; integers are numbers."""
    if _is_constant(schema):
        return frozenset(_JSON_TYPES[type(json.loads(text))] for text in _constants(schema))
    types = {schema["type"]} if "type" in schema else set(_JSON_TYPES.values())
    if schema.get("nullable") is True:
        types.add("null")
    return frozenset("number" if name == "integer" else name for name in types)


def _is_constant(schema: Schema) -> bool:
    return "const" in schema or "enum" in schema


def _constants(schema: Schema) -> frozenset[str]:
    constants = [schema["const"]] if "const" in schema else list(schema["enum"])
    if schema.get("nullable") is True:
        constants.append(None)
    return frozenset(
        canonical(int(value) if isinstance(value, float) and value.is_integer() else value)
        for value in constants
    )
