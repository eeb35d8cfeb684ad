"""Describe the limits of a value beyond its type."""

from collections.abc import Iterator, Mapping

from aiomerchant_generator.documents.document import Json, is_null, schema_key

#: A longer pattern says nothing to a reader.
_LONGEST_PATTERN = 60

#: Formats for which a length says nothing: their texts have one length, or become no Python strings.
_FORMATS = frozenset({"date", "date-time", "uuid"})


def limits(schema: Json, components: Mapping[str, Json]) -> tuple[str, ...]:
    """Return length, range, pattern and default of a field: `1 to 45 characters`, `default 'x'`."""
    found = list(filter(None, _bounds(schema, components)))
    default = schema.get("default")
    if default not in (None, [], {}) and "const" not in schema:
        found.append(f"default {default!r}")
    return tuple(found)


def _bounds(schema: Json, components: Mapping[str, Json]) -> Iterator[str]:
    if "$ref" in schema:
        schema = components.get(schema_key(schema["$ref"]), {})
        if schema.get("type") not in ("string", "integer", "number"):
            return  # a model, or a union of them, says its own
    if variants := [variant for variant in schema.get("anyOf", ()) if not is_null(variant)]:
        found = dict.fromkeys(", ".join(filter(None, _bounds(v, components))) for v in variants)
        yield " or ".join(filter(None, found))
        return
    if "enum" not in schema and schema.get("format") not in _FORMATS:
        yield _span(schema, "Length", "character")
    yield _range(schema)
    yield _span(schema, "Items", "item")
    yield _span(schema, "Properties", "key")
    if of := _span(schema.get("propertyNames", {}), "Length", "character"):
        yield f"keys of {of}"
    pattern = schema.get("pattern", "")
    # pydantic's pattern of a decimal is a type, not a limit.
    if pattern and len(pattern) <= _LONGEST_PATTERN and not pattern.startswith("^(?!^[-+.]*$)"):
        yield f"matching `{pattern}`"
    items = schema.get("items")
    if isinstance(items, dict) and (each := ", ".join(filter(None, _bounds(items, components)))):
        yield f"each {each}"


def _span(schema: Json, what: str, unit: str) -> str:
    least, most = schema.get(f"min{what}"), schema.get(f"max{what}")
    if least == 1 and most is None and unit != "key":
        return "not empty"
    counted = unit if (least if most is None else most) == 1 else f"{unit}s"
    if least is not None and least == most:
        return f"exactly {least} {counted}"
    if most is not None:
        return f"{least} to {most} {counted}" if least else f"at most {most} {counted}"
    return f"at least {least} {counted}" if least else ""


def _range(schema: Json) -> str:
    least, most = schema.get("minimum"), schema.get("maximum")
    above, below = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    # OpenAPI 3.0 has a flag beside the number where 3.1 has the number alone.
    if isinstance(above, bool):
        least, above = (None, least) if above else (least, None)
    if isinstance(below, bool):
        most, below = (None, most) if below else (most, None)
    if schema.get("type") == "integer":
        # The next whole number says the same, and reads better.
        least, above = (least if above is None else int(above) + 1), None
        most, below = (most if below is None else int(below) - 1), None
    if least is not None and most is not None:
        return f"{_number(least)} to {_number(most)}"
    bounds = (("at least", least), ("more than", above), ("at most", most), ("less than", below))
    return ", ".join(f"{words} {_number(value)}" for words, value in bounds if value is not None)


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) else str(value)
