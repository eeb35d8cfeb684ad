"""Prove that the variants of a union exclude each other: that no value fits two of them."""

from __future__ import annotations

import itertools
import json
from typing import Final, TypeAlias

from generator.document import Document, Schema, resolved
from generator.patches import canonical

_Known: TypeAlias = dict[tuple[int, int], bool]


def exclusive(document: Document, variants: list[Schema]) -> bool:
    """Whether surely no value fits two of the schemas; what cannot be proved counts as not."""
    known: _Known = {}
    return all(_exclude(document, one, other, known) for one, other in itertools.combinations(variants, 2))


def _exclude(document: Document, one: Schema, other: Schema, known: _Known) -> bool:
    """Whether surely no value fits both schemas.

    `known` keeps what was found for a pair of schemas, for it comes up again in whatever refers to them.
    A recursive schema proves nothing about itself.
    """
    one, other = _behind(document, one), _behind(document, other)
    pair = (id(one), id(other))
    if pair not in known:
        known[pair] = False
        known[pair] = (
            _differ_in_value(one, other)
            or _differ_in_property(document, one, other, known)
            or _differ_in_property(document, other, one, known)
            or _differ_in_variants(document, one, other, known)
            or _differ_in_variants(document, other, one, known)
        )
    return known[pair]


def _differ_in_value(one: Schema, other: Schema) -> bool:
    """Other constants, or other JSON types."""
    if _is_constant(one) and _is_constant(other):
        return not _constants(one) & _constants(other)
    return not _types(one) & _types(other)


def _differ_in_property(document: Document, one: Schema, other: Schema, known: _Known) -> bool:
    """Of two objects, one requires a property that the other does not allow, or not with such a value."""
    if _types(one) & _types(other) != {"object"}:
        return False
    properties, allowed = one.get("properties", {}), other.get("properties", {})
    for name in one.get("required", ()):
        if name not in allowed:
            if other.get("additionalProperties") is False and "patternProperties" not in other:
                return True
        elif name in properties and _exclude(document, properties[name], allowed[name], known):
            return True
    return False


def _differ_in_variants(document: Document, one: Schema, other: Schema, known: _Known) -> bool:
    """Each variant of a union excludes the other schema."""
    variants: list[Schema] = one.get("anyOf", []) or one.get("oneOf", [])
    return bool(variants) and all(_exclude(document, variant, other, known) for variant in variants)


_ANYTHING: Final[Schema] = {}


def _behind(document: Document, schema: Schema) -> Schema:
    """The schema that a reference leads to; one that is not there says nothing."""
    found = resolved(document, schema)
    return found if isinstance(found, dict) else _ANYTHING


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
    named = schema.get("type", list(_JSON_TYPES.values()))
    types = [named] if isinstance(named, str) else list(named)
    if schema.get("nullable") is True:
        types.append("null")
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
