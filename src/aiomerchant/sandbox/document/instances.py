"""Sample values of the schemas of an OpenAPI document, the same on each run.

    made = Instances(document("polar"))
    made.full(component("Customer"))

The values are JSON.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from typing import Any

from attrs import evolve, frozen

__all__ = ["FORMATS", "Examples", "Instances", "Known", "Schema", "component", "merged", "resolved"]

Schema = Mapping[str, Any]
#: Returns the value of a property by its name and schema; None where it has none.
Known = Callable[[str, Schema], Any]
#: Returns the value of a property by its name and schema, in a tuple that is empty where it has none.
Examples = Callable[[str, Schema], tuple[Any, ...]]

#: A plain string of a full value: it has to be escaped in a path, a query, a form and JSON.
TEXT = "Zoë & co: 100%/a+b?"

#: The text of each format in a minimal and in a full value.
FORMATS = {
    "binary": ("bits", "more bits"),
    "color": ("#000000", "#a1b2c3"),
    "date": ("2026-01-02", "2028-02-29"),
    "date-time": ("2026-01-02T03:04:05Z", "2026-11-12T13:14:15.678901Z"),
    "duration": ("PT5M", "P1DT12H30M5S"),
    "email": ("a@example.com", "zoe.o-neill+shop@mail.example.com"),
    "ipvanyaddress": ("192.0.2.1", "2001:db8::1"),
    "local-time": ("08:30:00", "23:59:59"),
    "uri": ("https://example.com", "https://user.example.com:8443/a%20path/?query=1&more=a+b#part"),
    "uuid": ("1dbfc517-0bbf-4301-9ba8-555ca42b9737", "d47f8b0e-32a1-4c5e-8f60-9e7ab1c2d3e4"),
}

#: The text of a string with a pattern is the first of these that matches.
SAMPLES = ("10.99", "1", "usd", "key", "A1", "sk_1", "image/png", "application/pdf")

#: The pattern of a decimal that is text.
DECIMAL = r"^\d+\.\d+$"

#: The depth of nested components in a full value; objects below are minimal.
DEEPEST_FULL = 5


def component(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


class _Endless(Exception):
    """A component contains itself, through required properties alone."""


@frozen
class _At:
    """The context of a value: how full it is, and the components around it."""

    full: bool
    #: The references followed so far: the components around the value.
    inside: tuple[str, ...] = ()
    #: The discriminator of a union: servers always send it, required or not.
    tag: str | None = None


class Instances:
    """Makes values of the schemas of a document.

    Args:
        document: An OpenAPI document, 3.0 or 3.1.
        sent: Whether the values are for requests, which have no optional `readOnly` properties.
    """

    def __init__(self, document: Mapping[str, Any], *, sent: bool = False) -> None:
        self._document = document
        self._sent = sent

    def minimal(self, schema: Schema) -> Any:
        """A value with the required properties alone, the first of several choices, the smallest values."""
        return self._maker().value(schema, _At(full=False))

    def sparse(self, schema: Schema, known: Known) -> Any:
        """A value with the required properties alone: null where allowed, the known or the smallest value."""
        return self._maker(nulls=True, known=known).value(schema, _At(full=False))

    def full(self, schema: Schema) -> Any:
        """A value with all properties, the last of several choices and larger values.

        Lists hold a full item and a minimal one, if the schema allows two.
        """
        return self._maker().value(schema, _At(full=True))

    def example(self, schema: Schema, examples: Examples) -> Any:
        """A value with all properties, and with the given ones where there are some; lists hold one item."""
        return self._maker(examples=examples).value(schema, _At(full=True))

    def each(self, schema: Schema) -> Iterator[Any]:
        """A minimal value, a full one, one with nulls where allowed, and one of each variant of each union.

        The unions of nested components are not varied.
        """
        if "$ref" in schema:
            schema = resolved(self._document, schema["$ref"])
        yield self.minimal(schema)
        recorder = self._maker()
        yield recorder.value(schema, _At(full=True))
        yield self._maker(nulls=True).value(schema, _At(full=True))
        for union, variants in recorder.unions.items():
            for variant in variants:
                for full in (False, True):
                    yield self._maker(choices={union: variant}).value(schema, _At(full=full))

    def _maker(self, **options: Any) -> _Maker:
        return _Maker(self._document, sent=self._sent, **options)


class _Maker:
    def __init__(
        self,
        document: Mapping[str, Any],
        *,
        sent: bool,
        nulls: bool = False,
        choices: Mapping[int, int] | None = None,
        known: Known | None = None,
        examples: Examples | None = None,
    ) -> None:
        self._document = document
        self._sent = sent
        self._nulls = nulls
        self._choices = choices or {}
        self._known = known
        self._examples = examples
        #: The unions outside of nested components: the indices of their variants by the `id` of the schema.
        self.unions: dict[int, list[int]] = {}

    def value(self, schema: Schema, at: _At) -> Any:
        if "$ref" in schema:
            return self._referred(schema["$ref"], at)
        if self._nulls and self._takes_null(schema):
            return None
        if "allOf" in schema:
            schema = merged(self._document, schema)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            allowed = [value for value in schema["enum"] if value is not None]
            return allowed[-1 if at.full else 0]
        if "anyOf" in schema or "oneOf" in schema:
            return self._variant(schema, at)
        match _kind(schema):
            case "object":
                return self._object(schema, at)
            case "array":
                return self._array(schema, at)
            case "string":
                return _string(schema, full=at.full, text=TEXT if self._examples is None else "Example")
            case "integer":
                larger = 1234567 if self._examples is None else 1
                return int(_within(schema, larger if at.full else 0, step=1))
            case "number":
                return _within(schema, 1234.5 if at.full else 0, step=0.5)
            case "boolean":
                return at.full
            case "null":
                return None
            case None:
                return {"free": ["form", 1]} if at.full else "anything"
            case kind:
                raise LookupError(f"no value for the type {kind!r}")

    def _referred(self, reference: str, at: _At) -> Any:
        if reference in at.inside:
            raise _Endless(reference)
        inside = (*at.inside, reference)
        return self.value(
            resolved(self._document, reference),
            evolve(at, inside=inside, full=at.full and len(inside) <= DEEPEST_FULL),
        )

    def _takes_null(self, schema: Schema) -> bool:
        if schema.get("nullable") or "null" in _kinds(schema):
            return True
        variants = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
        return any(map(_is_null, variants))

    def _variant(self, schema: Schema, at: _At) -> Any:
        variants = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
        order = [index for index, variant in enumerate(variants) if not _is_null(variant)]
        if not at.inside and len(order) > 1:
            self.unions[id(schema)] = order
        if id(schema) in self._choices:
            order = [self._choices[id(schema)]]
        elif at.full:
            order = order[::-1]
        at = evolve(at, tag=schema.get("discriminator", {}).get("propertyName") or at.tag)
        if [_kind(variant) for variant in variants if not _is_null(variant)] == ["number", "string"]:
            # Text in place of a number is a decimal, whether the document says its pattern or not.
            variants = [
                {"pattern": DECIMAL, **variant} if _is_plain(variant) else variant for variant in variants
            ]
        for index in order:
            with suppress(_Endless):
                return self.value(variants[index], at)
        raise _Endless("each variant")

    def _object(self, schema: Schema, at: _At) -> Any:
        tag, at = at.tag, evolve(at, tag=None)
        required = {*schema.get("required", ()), tag}
        made: dict[str, Any] = {}
        properties: Mapping[str, Schema] = schema.get("properties", {})
        for name, inner in properties.items():
            found = self._examples(name, inner) if self._examples is not None else ()
            if found and (at.full or name in required):
                made[name] = found[0]
            elif name in required:
                made[name] = self._required(name, inner, at)
            elif at.full and not (self._sent and inner.get("readOnly")):
                with suppress(_Endless):
                    made[name] = self.value(inner, at)
        for name in made.keys() & properties.keys():
            sibling = properties[name].get("x-sibling-discriminator")
            if sibling is not None and made[name] is not None:
                tag = _walked(made, sibling["property"])
                made[name] = self.value({"$ref": sibling["mapping"][tag]}, at)
        self._fill(made, schema, at)
        return made

    def _required(self, name: str, schema: Schema, at: _At) -> Any:
        known = self._known(name, schema) if self._known is not None else None
        if known is None or self._takes_null(schema):
            return self.value(schema, at)
        return known

    def _fill(self, made: dict[str, Any], schema: Schema, at: _At) -> None:
        """Add an additional property to a full object, or to one with fewer than `minProperties`."""
        least = schema.get("minProperties", 0)
        if not at.full and len(made) >= least:
            return
        named = schema.get("propertyNames", {"type": "string", "maxLength": 40})
        key = self.value({"type": "string", **named}, evolve(at, full=False))
        inner = schema.get("additionalProperties", "properties" not in schema)
        if "patternProperties" in schema:
            pattern, inner = next(iter(schema["patternProperties"].items()))
            key = _string({"pattern": pattern}, full=False)
        if inner is not False:
            with suppress(_Endless):
                made[key] = self.value({} if inner is True else inner, at)
        if len(made) < least:
            raise LookupError(f"no way to make {least} entries of {schema}")

    def _array(self, schema: Schema, at: _At) -> Any:
        made = [self.value(inner, at) for inner in schema.get("prefixItems", ())]
        least, most = schema.get("minItems", 0), schema.get("maxItems", len(made) + 2)
        inner = schema.get("items", {})
        try:
            if at.full and len(made) < most:
                made.append(self.value(inner, at))
            if self._examples is not None and len(made) >= max(1, least):
                return made
            smaller = self.value(inner, evolve(at, full=False))
            if at.full and len(made) < most and smaller not in made:
                made.append(smaller)
        except _Endless:
            if len(made) < least:
                raise
            return made
        made += [smaller] * (least - len(made))
        return made


def merged(document: Mapping[str, Any], schema: Schema) -> Schema:
    """A schema with its `allOf` merged into it."""
    whole = {key: value for key, value in schema.items() if key != "allOf"}
    for part in schema["allOf"]:
        if "$ref" in part:
            part = resolved(document, part["$ref"])
        part = merged(document, part) if "allOf" in part else part
        required = [*whole.get("required", ()), *part.get("required", ())]
        properties = {**whole.get("properties", {}), **part.get("properties", {})}
        whole = {**whole, **part, "required": required, "properties": properties}
    return whole


def resolved(document: Mapping[str, Any], reference: str) -> Schema:
    found: Any = document
    for step in reference.removeprefix("#/").split("/"):
        found = found[step.replace("~1", "/").replace("~0", "~")]
    schema: Schema = found
    return schema


def _walked(value: Any, path: list[str]) -> Any:
    for step in path:
        value = value[step]
    return value


def _kinds(schema: Schema) -> list[str]:
    kinds = schema.get("type", [])
    return [kinds] if isinstance(kinds, str) else kinds


def _is_null(schema: Schema) -> bool:
    """True if a schema allows null alone; OpenAPI 3.0 has no type for it."""
    return _kinds(schema) == ["null"] or schema.get("enum") == [None]


def _is_plain(schema: Schema) -> bool:
    """Whether any text is allowed."""
    return _kind(schema) == "string" and not schema.keys() & {"format", "pattern", "enum", "const", "$ref"}


def _kind(schema: Schema) -> str | None:
    """The type of a schema, or the one that its keywords imply; null only if it is the only one."""
    kinds = _kinds(schema)
    if kinds:
        return next((kind for kind in kinds if kind != "null"), "null")
    if "properties" in schema or "additionalProperties" in schema:
        return "object"
    return "string" if "format" in schema or "pattern" in schema else None


def _string(schema: Schema, *, full: bool, text: str = TEXT) -> str:
    least, most = schema.get("minLength", 0), schema.get("maxLength")
    if "format" in schema:
        if schema["format"] not in FORMATS:
            raise LookupError(f"no sample for the format {schema['format']!r}: add one to FORMATS")
        smaller, larger = FORMATS[schema["format"]]
        return larger if full and (most is None or len(larger) <= most) else smaller
    if "pattern" in schema:
        for sample in SAMPLES:
            text = sample.ljust(least, sample[-1])[:most]
            if re.search(schema["pattern"], text):
                return text
        raise LookupError(f"no sample for the pattern {schema['pattern']!r}: add one to SAMPLES")
    return (text if full else "a").ljust(least, "a")[:most]


def _within(schema: Schema, number: float, step: float) -> float:
    """The number, or the nearest one within the bounds of the schema."""
    low: Any = schema.get("minimum")
    high: Any = schema.get("maximum")
    for bound, closed in ("exclusiveMinimum", low), ("exclusiveMaximum", high):
        given = schema.get(bound)
        if given is None or given is False:
            continue
        # In OpenAPI 3.0 it is a boolean, which makes `minimum` or `maximum` an exclusive bound.
        edge = closed if given is True else given
        if bound == "exclusiveMinimum":
            low = edge + step
        else:
            high = edge - step
    if low is not None:
        number = max(number, low)
    if high is not None:
        number = min(number, high)
    return number
