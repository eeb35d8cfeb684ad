"""Repair an OpenAPI document, so that what is generated from it says what the server does.

Single defects are patches, data in spec/*.patch.toml. What recurs is a rule, a function in `RULES`. Patches
come first, since their pointers are those of the vendored document.
"""

from __future__ import annotations

import copy
import enum
import itertools
import json
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

from generator.assumptions import assume
from generator.errors import GenerationError, within
from generator.flatten import as_object, flatten
from generator.pointers import SCHEMAS, tokens
from generator.secrecy import mark, suspect
from generator.tags import tags

Json: TypeAlias = Any
Schema: TypeAlias = dict[str, Any]
Document: TypeAlias = dict[str, Any]


class PatchConflict(GenerationError):
    """Places of the document hold neither a known old value nor the new one: someone has to look.

    Attributes:
        places: Their pointers, and what was expected and found at each.
    """

    def __init__(self, places: Mapping[str, str]) -> None:
        super().__init__("\n".join(f"{pointer}: {told}" for pointer, told in places.items()))
        self.places = places

    def __reduce__(self) -> tuple[type[PatchConflict], tuple[Any, ...]]:
        # It travels between processes: its arguments are not those of Exception.
        return type(self), (self.places,)


@dataclass(frozen=True)
class Repaired:
    """A document in which everything that is known to be wrong is right, and what there was to report."""

    document: Document
    notes: list[str]
    #: Pointers at which the patch file has nothing to do, and the note that says why.
    idle: dict[str, str] = field(default_factory=dict)
    #: Secrets that are not there: (table of the patch file, its row, field or parameter).
    missing: list[tuple[str, str, str]] = field(default_factory=list)


# ---------------------------------------------------------------------------------------------------- patches


class _Absent(enum.Enum):
    """What a patch expects, finds or leaves where nothing stands; no JSON value can be mistaken for it."""

    ABSENT = "absent"


ABSENT: Final = _Absent.ABSENT


@dataclass(frozen=True)
class Patch:
    """One defect, in one place or in many of the same kind."""

    pointers: tuple[str, ...]
    expected: tuple[Json, ...]
    value: Json
    reason: str
    link: str | None = None


@dataclass(frozen=True)
class Patches:
    """One patch file: defects, and where secrets stand (fields by schema, parameters by operation id)."""

    patches: tuple[Patch, ...] = ()
    secrets: Mapping[str, list[str]] = field(default_factory=dict)
    secret_parameters: Mapping[str, list[str]] = field(default_factory=dict)
    #: What sounds like a secret and is none, by patterns: `fields` of `Schema.field`, `parameters` of
    #: `operation.parameter`.
    harmless: Mapping[str, list[str]] = field(default_factory=dict)


def load_patches(text: str) -> Patches:
    """Read a patch file; the head of each says how patches are written.

    Raises:
        GenerationError: it is no TOML, or a patch is not written as it should be.
    """
    try:
        tables = tomllib.loads(text)
    except ValueError as error:
        raise GenerationError(f"a patch file that is no TOML: {error}") from None
    patches = tuple(_read_patch(table) for table in tables.pop("patch", ()))
    if odd := tables.get("harmless", {}).keys() - {"fields", "parameters"}:
        raise GenerationError(f"a patch file with an unknown key in its table `harmless`: {sorted(odd)}")
    try:
        return Patches(patches, **tables)
    except TypeError as error:
        raise GenerationError(f"a patch file with an unknown table: {error}") from None


def _read_patch(table: dict[str, Any]) -> Patch:
    fields = dict(table)
    try:
        pointers = fields.pop("pointers", None) or [fields.pop("pointer")]
        expected = fields.pop("expected")
        if isinstance(expected, str) and expected != ABSENT.value:
            raise ValueError(f'expected is "{ABSENT.value}" or a list of JSON texts')
        return Patch(
            pointers=tuple(pointers),
            expected=(ABSENT,) if expected == ABSENT.value else tuple(map(_read_value, expected)),
            value=_read_value(fields.pop("value")),
            **fields,
        )
    except (KeyError, TypeError, ValueError) as error:
        raise GenerationError(
            f"a patch that is not written as it should be: {error!r}, in {table}"
        ) from error


def _read_value(text: str) -> Json:
    return ABSENT if text == ABSENT.value else json.loads(text)


def _text(value: Json) -> str:
    """Canonical text, by which values are compared and shown: it tells `1` from `true`, null from nothing."""
    return ABSENT.value if value is ABSENT else json.dumps(value, ensure_ascii=False, sort_keys=True)


class _Conflict(Exception):
    """What a patch expected in one place, and what it found."""


def _apply(patch: Patch, pointer: str, document: Document) -> str | None:
    """Repair one place of `document`, or say why there is nothing to repair.

    Raises:
        _Conflict: it holds a value that the patch does not know.
    """
    *way, last = tokens(pointer)
    parent = _follow(document, way)
    if parent is ABSENT and "=" in last:
        parent = _no_list(document, way)
    found = _child(parent, last)
    if not isinstance(parent, dict | list) or (found is ABSENT and ABSENT not in patch.expected):
        return f"{pointer}: this place is gone"
    if _text(found) == _text(patch.value):
        return f"{pointer}: already {_text(found)}"
    if _text(found) in map(_text, patch.expected):
        _put(parent, last, copy.deepcopy(patch.value))
        return None
    if ABSENT in patch.expected:
        return f"{pointer}: repaired upstream, now {_text(found)}"
    raise _Conflict(f"expected {' or '.join(map(_text, patch.expected))}, found {_text(found)}")


def _follow(node: Json, way: list[str]) -> Json:
    for token in way:
        node = _child(node, token)
    return node


def _child(node: Json, token: str) -> Json:
    if isinstance(node, list):
        index = _index(node, token)
        return ABSENT if index is None else node[index]
    return node.get(token, ABSENT) if isinstance(node, dict) else ABSENT


def _index(items: list[Json], token: str) -> int | None:
    """Where `token` points in a list: an index or, beyond RFC 6901, `name=limit`, safe from a new order."""
    key, equals, value = token.partition("=")
    for index, item in enumerate(items):
        if token == str(index) or (equals and isinstance(item, dict) and item.get(key) == value):
            return index
    return None


def _no_list(document: Document, way: list[str]) -> Json:
    """Make the list that an object is to stand in: no `parameters` are an empty list of them."""
    *above, key = way
    holder = _follow(document, above)
    return holder.setdefault(key, []) if isinstance(holder, dict) else ABSENT


def _put(parent: Json, token: str, value: Json) -> None:
    index = _index(parent, token) if isinstance(parent, list) else token
    if index is None:
        parent.append(value)
    elif value is ABSENT:
        del parent[index]
    else:
        parent[index] = value


# ------------------------------------------------------------------------------------------------------ rules


def drop_titles(document: Document) -> Document:
    """Drop the titles of schemas, so that a class is named for its component's key alone.

    Titles are not unique: `CostMetadata-Input` and `CostMetadata-Output` share one, and the parser drops the
    second class of a name together with all that refers to it.
    """
    return each_schema(document, lambda schema: {key: schema[key] for key in schema if key != "title"})


def resolve_aliases(document: Document) -> Document:
    """Replace each component that is only a `$ref` by its target, and keep the name in `x-aliases`.

    The parser cannot give one class two names. The alias is part of the API's vocabulary all the same.
    """
    schemas: dict[str, Schema] = document.get("components", {}).get("schemas", {})
    aliases = {
        name: schema["$ref"].removeprefix(SCHEMAS)
        for name, schema in schemas.items()
        if schema.keys() == {"$ref"} and schema["$ref"].startswith(SCHEMAS)
    }
    if not aliases:
        return document
    targets = {SCHEMAS + name: SCHEMAS + target for name, target in aliases.items()}

    def target_of(reference: str) -> str:
        chain: list[str] = []
        while reference in targets and len(chain) < len(targets):  # an alias of an alias
            chain.append(reference)
            reference = targets[reference]
        targets.update(dict.fromkeys(chain, reference))
        return reference

    def redirect(schema: Schema) -> Schema:
        if "$ref" in schema:
            return {**schema, "$ref": target_of(schema["$ref"])}
        if mapping := schema.get("discriminator", {}).get("mapping"):
            mapping = {value: target_of(reference) for value, reference in mapping.items()}
            return {**schema, "discriminator": {**schema["discriminator"], "mapping": mapping}}
        return schema

    redirected = each_schema(document, redirect)
    components = redirected["components"]
    kept = {name: schema for name, schema in components["schemas"].items() if name not in aliases}
    named = {name: target_of(SCHEMAS + name).removeprefix(SCHEMAS) for name in aliases}
    return {
        **redirected,
        "components": {**components, "schemas": kept},
        "x-aliases": {**document.get("x-aliases", {}), **named},
    }


def plain(document: Document) -> Document:
    """Write in one way what OpenAPI lets a document write in several."""
    plainly: Document = flatten(document, each_schema)
    return plainly


def uuid4_is_uuid(document: Document) -> Document:
    """Call pydantic's format `uuid4` by its registered name, the only one that the parser knows.

    https://spec.openapis.org/registry/format/uuid.html
    """
    return each_schema(
        document, lambda schema: {**schema, "format": "uuid"} if schema.get("format") == "uuid4" else schema
    )


def null_beside_reference(document: Document) -> Document:
    """Write `nullable` beside `$ref`, which OpenAPI 3.0 ignores there, as a union with null.

    `enum: [null]` is null in 3.0, which has no type of that name; `nullable` itself counts only beside
    `type`, for validators too. https://spec.openapis.org/oas/v3.0.3#fixed-fields-20
    """

    def unite(schema: Schema) -> Schema:
        if "$ref" not in schema or schema.get("nullable") is not True:
            return schema
        siblings = {key: schema[key] for key in schema if key not in ("$ref", "nullable")}
        return {"anyOf": [{"$ref": schema["$ref"]}, {"enum": [None]}], **siblings}

    return each_schema(document, unite)


def open_time_zones(document: Document) -> Document:
    """Let a time zone be any string: an enum of them copies a database that changes several times a year.

    Its members also collide as identifiers (`Etc/GMT+0`, `Etc/GMT-0`), at which the parser gives up.
    https://www.iana.org/time-zones
    """

    def widen(schema: Schema) -> Schema:
        if "Etc/UTC" not in schema.get("enum", ()):
            return schema
        return {key: schema[key] for key in schema if key != "enum"}

    return each_schema(document, widen)


def overlapping_variants(document: Document) -> Document:
    """Turn `oneOf` into `anyOf` unless its variants provably exclude each other.

    A value that fits two variants, as a discount of duration `repeating` does, is refused by `oneOf`. For
    variants that exclude each other the two keywords mean the same.
    """

    def widen(schema: Schema) -> Schema:
        variants = schema.get("oneOf", [])
        known: _Known = {}
        if all(_exclude(document, one, other, known) for one, other in itertools.combinations(variants, 2)):
            return schema
        return {"anyOf" if key == "oneOf" else key: value for key, value in schema.items()}

    return each_schema(document, widen)


Rule: TypeAlias = Callable[[Document], Document]

RULES: Final[tuple[Rule, ...]] = (
    plain,
    drop_titles,
    resolve_aliases,
    uuid4_is_uuid,
    null_beside_reference,
    open_time_zones,
    overlapping_variants,
    tags,
)
"""In this order: a component is known as an alias once its title is gone."""


def normalise(
    document: Document, patches: Patches, examine: Callable[[Document], None] | None = None
) -> Repaired:
    """Give the repaired document; `document` itself is left as it is.

    Args:
        document: An OpenAPI document, as its provider writes it.
        patches: What is known to be wrong with it.
        examine: Sees the document with its patches and with what is assumed, before the rules build upon it.

    Raises:
        PatchConflict: places hold values that their patches do not know; names them all.
    """
    repaired = copy.deepcopy(document)
    idle: dict[str, str] = {}
    conflicts: dict[str, str] = {}
    for patch in patches.patches:
        for pointer in patch.pointers:
            try:
                if note := _apply(patch, pointer, repaired):
                    idle[pointer] = note
            except _Conflict as conflict:
                conflicts[pointer] = str(conflict)
    if conflicts:
        raise PatchConflict(conflicts)
    assumed = assume(repaired)
    if examine is not None:
        examine(repaired)
    for rule in RULES:
        repaired = rule(repaired)
    missing = list(mark(repaired, patches.secrets, patches.secret_parameters))
    suspected = suspect(repaired, patches.harmless)
    notes = [*idle.values(), *assumed, *suspected]
    for table, name, key in missing:
        notes.append(f"{table}: {name} has no {'field' if table == 'secrets' else 'parameter'} {key}")
    return Repaired(repaired, notes, idle, missing)


# ---------------------------------------------------------------------------------------------------- schemas

_NAMED: Final = frozenset({"properties", "patternProperties", "dependentSchemas", "$defs"})
"""Keywords whose value holds schemas by a name of its author's, which may itself read like a keyword."""

_NESTED: Final = frozenset(
    {
        "items",
        "prefixItems",
        "additionalProperties",
        "propertyNames",
        "contains",
        "not",
        "anyOf",
        "oneOf",
        "allOf",
    }
)
"""Keywords whose value is a schema or a list of schemas."""


_Change: TypeAlias = Callable[[Schema], Schema]


def each_schema(document: Document, change: _Change) -> Document:
    """Copy a document with `change` applied to every schema, the inner ones first."""
    copied = {}
    for key, value in document.items():
        with within(key, whole=True):
            copied[key] = _around(key, value, change)
    return copied


def _around(key: str, value: Json, change: _Change) -> Json:
    if key == "schema":
        return _inside(as_object(value), change)
    if key == "schemas":
        return {name: _inside_named(name, schema, change) for name, schema in value.items()}
    if isinstance(value, dict):
        copied = {}
        for inner, child in value.items():
            with within(inner):
                copied[inner] = _around(inner, child, change)
        return copied
    if isinstance(value, list):
        listed = []
        for at, item in enumerate(value):
            with within(str(at)):
                listed.append(_around("", item, change))
        return listed
    return value


def _inside_named(name: str, schema: Json, change: _Change) -> Json:
    with within(name):
        return _inside(as_object(schema), change)


def _inside(schema: Json, change: _Change) -> Json:
    if isinstance(schema, list):
        return [_inside(item, change) for item in schema]
    if not isinstance(schema, dict):  # `additionalProperties: false`
        return schema
    copied = {}
    for key, value in schema.items():
        if key in _NAMED:
            copied[key] = {name: _inside(inner, change) for name, inner in value.items()}
        else:
            copied[key] = _inside(value, change) if key in _NESTED else value
    return change(copied)


_Known: TypeAlias = dict[tuple[int, int], bool]


def _exclude(document: Document, one: Schema, other: Schema, known: _Known) -> bool:
    """Whether surely no value fits both schemas; what cannot be proved counts as not.

    `known` keeps what was found for a pair of schemas, for it comes up again in whatever refers to them.
    A recursive schema proves nothing about itself.
    """
    one, other = _resolve(document, one), _resolve(document, other)
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
            if _closed(other):
                return True
        elif name in properties and _exclude(document, properties[name], allowed[name], known):
            return True
    return False


def _differ_in_variants(document: Document, one: Schema, other: Schema, known: _Known) -> bool:
    """Each variant of a union excludes the other schema."""
    variants: list[Schema] = one.get("anyOf", []) or one.get("oneOf", [])
    return bool(variants) and all(_exclude(document, variant, other, known) for variant in variants)


_ANYTHING: Final[Schema] = {}


def _resolve(document: Document, schema: Schema) -> Schema:
    """Follow `$ref`; a schema that is not there says nothing."""
    while "$ref" in schema:
        target = _follow(document, list(tokens(schema["$ref"])))
        schema = target if isinstance(target, dict) else _ANYTHING
    return schema


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
        _text(int(value) if isinstance(value, float) and value.is_integer() else value) for value in constants
    )


def _closed(schema: Schema) -> bool:
    return schema.get("additionalProperties") is False and "patternProperties" not in schema
