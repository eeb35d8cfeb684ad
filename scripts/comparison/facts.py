"""What a schema states of a value beyond its type: limits, defaults, integers of an enum, tags of a union."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from aiomerchant_generator.documents.document import Json, schema_key

_LIMITS = (
    *("minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    *("minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "multipleOf", "pattern"),
)
#: The integers of enums, by whose they are: an empty text for those of the value itself.
Integers: TypeAlias = Mapping[str, frozenset[int]]

#: A field of the variants of a union, and its value in one of them.
Tag: TypeAlias = tuple[str, str]

#: What stands before the names of facts about the items of a list, or the values of a mapping.
EACH = "each "


def limits(schema: Json) -> dict[str, str]:
    """Return limits and defaults as text by their names: `maxLength`, `each minimum`."""
    found: dict[str, set[str]] = {}
    for whose, part in _parts(schema):
        for limit in _LIMITS:
            if limit in part:
                found.setdefault(f"{whose}{limit}", set()).add(str(part[limit]))
        if "default" in part:
            found.setdefault(f"{whose}default", set()).add(json.dumps(part["default"], ensure_ascii=False))
    return {limit: " or ".join(sorted(texts)) for limit, texts in found.items()}


def integers(schema: Json) -> Integers:
    """Return the integers that enums allow; a single one is a constant, which its type says."""
    found: dict[str, set[int]] = {}
    unlimited = set()
    for whose, part in _parts(schema):
        if "enum" in part:
            found.setdefault(whose, set()).update(value for value in part["enum"] if type(value) is int)
        elif part.get("type") == "integer":
            unlimited.add(whose)
    return {
        whose: frozenset(some) for whose, some in found.items() if len(some) > 1 and whose not in unlimited
    }


def inline_integers(schema: Json) -> tuple[int, ...]:
    """Return the integers of all enums that stand in a schema."""
    return tuple(sorted({number for some in integers(schema).values() for number in some}))


def tags(schema: Json) -> dict[Tag, str]:
    """Return the schema keys of variants by their tags, as the discriminators of unions map them."""
    return {
        (part["discriminator"]["propertyName"], value): schema_key(reference)
        for _, part in _parts(schema)
        for value, reference in ((part.get("discriminator") or {}).get("mapping") or {}).items()
    }


def _parts(schema: Json, whose: str = "") -> Iterator[tuple[str, Json]]:
    """Yield a schema and those in it that have no name, each with whose it is: `each keys `."""
    if not isinstance(schema, dict):
        return
    yield whose, schema
    for part in (*schema.get("anyOf", ()), *schema.get("allOf", ())):
        yield from _parts(part, whose)
    for item in (schema.get("items"), schema.get("additionalProperties"), *schema.get("prefixItems", ())):
        yield from _parts(item, f"{whose}{EACH}")
    yield from _parts(schema.get("propertyNames"), f"{whose}keys ")
