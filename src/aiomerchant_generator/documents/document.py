"""Read an OpenAPI document: values at pointers, targets of references, operations and schemas.

`each_schema` and `redirect` take documents of the right shape. All other functions take a document of any
shape, and pass over what OpenAPI does not allow.
"""

import enum
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, Literal, TypeAlias, TypeVar, get_args

from aiomerchant_generator.documents.errors import GenerationError, Position, tokens, within

Json: TypeAlias = Any
Schema: TypeAlias = dict[str, Any]
Document: TypeAlias = dict[str, Any]
K = TypeVar("K")

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

#: The beginning of a reference to a component schema.
SCHEMAS: Final = "#/components/schemas/"


class _Absent(enum.Enum):
    """The mark of a missing value, different from every JSON value."""

    ABSENT = "absent"


ABSENT: Final = _Absent.ABSENT


# Pointers and references


def at(node: Json, *position: str | int, default: Json = None) -> Json:
    """Return the value at a position, or the default."""
    for token in position:
        match node:
            case dict():
                node = node.get(token, default)
            case list() if (index := index_of(node, str(token))) is not None:
                node = node[index]
            case _:
                return default
    return node


def index_of(items: list[Json], token: str) -> int | None:
    """Return the index that a token means. Beyond RFC 6901, `name=limit` means the item with that name."""
    key, equals, value = token.partition("=")
    for index, item in enumerate(items):
        if token == str(index) or (equals and isinstance(item, dict) and item.get(key) == value):
            return index
    return None


def follow(document: Json, reference: str) -> Json:
    """Return the target of a local reference.

    Raises:
        GenerationError: the document has no such target.
    """
    found = at(document, *tokens(reference), default=ABSENT)
    if found is ABSENT or not reference.startswith("#"):
        raise GenerationError(f"{reference}: nothing stands there")
    return found


def resolved(document: Json, node: Json) -> Json:
    """Follow the references from a node to the last target; None where a target is missing."""
    seen: set[str] = set()
    while isinstance(reference := at(node, "$ref"), str):
        if reference in seen or not reference.startswith("#"):
            return None
        seen.add(reference)
        node = at(document, *tokens(reference))
    return node


def objects(node: Json, position: Position = ()) -> Iterator[tuple[Position, dict[str, Json]]]:
    """Yield each object in a value with its position, the outer ones first."""
    waiting: list[tuple[Position, Json]] = [(position, node)]
    while waiting:
        position, node = waiting.pop()
        if isinstance(node, dict):
            yield position, node
        if isinstance(node, dict | list):
            members = node.items() if isinstance(node, dict) else enumerate(node)
            waiting += reversed([((*position, key), child) for key, child in members])


def references(node: Json, position: Position = ()) -> Iterator[tuple[Position, str]]:
    """Yield each reference in a value with its position."""
    for above, found in objects(node, position):
        if isinstance(found.get("$ref"), str):
            yield (*above, "$ref"), found["$ref"]


def closure(start: Iterable[K], follow: Callable[[K], Iterable[K]]) -> set[K]:
    """Return the keys of `start`, and all keys that following them leads to."""
    waiting, found = [*start], set[K]()
    while waiting:
        if (key := waiting.pop()) not in found:
            found.add(key)
            waiting += follow(key)
    return found


# Lists in any order

#: Keys of lists whose order says nothing; `security` and `prefixItems` are none of them.
SETS: Final = frozenset(
    {
        *("required", "enum", "tags", "anyOf", "oneOf", "allOf", "scopes", "x-speakeasy-enums"),
        *("x-polar-allowed-subjects", "x-endpoint-errors", "x-enum-elements", "x-square-generic-error-codes"),
    }
)


def ordered(node: Json, key: str = "") -> Json:
    """Return a value with its sets in one order. `key` is the name of the member that holds it."""
    if isinstance(node, dict):
        return {name: ordered(child, name) for name, child in node.items()}
    if isinstance(node, list):
        items = [ordered(item) for item in node]
        return sorted(items, key=lambda item: json.dumps(item, sort_keys=True)) if key in SETS else items
    return node


# Operations

Media: TypeAlias = Literal["application/json", "application/x-www-form-urlencoded", "multipart/form-data"]
#: The media types of bodies, the best first.
BODIES: Final[tuple[Media, ...]] = get_args(Media)


def operations(document: Json, table: str = "paths") -> Iterator[tuple[str, str, Json]]:
    """Yield (path, method, operation) in the document's order; for `webhooks`, the path is the event type."""
    items = at(document, table)
    for path, item in items.items() if isinstance(items, dict) else ():
        for method, operation in item.items() if isinstance(item, dict) else ():
            if method in METHODS and isinstance(operation, dict):
                yield path, method, operation


def essence(media: str) -> str:
    """Return a media type without its parameters."""
    return media.partition(";")[0].strip().lower()


def is_json(media: str) -> bool:
    kind = essence(media)
    return kind == "application/json" or kind.endswith("+json")


# Schemas


def schemas_of(document: Json) -> dict[str, Json]:
    """Return the component schemas; a change of the result changes the document, if it has any."""
    found = at(document, "components", "schemas")
    return found if isinstance(found, dict) else {}


def schema_key(reference: str) -> str:
    """Return the key of the component schema that a reference names."""
    return reference.removeprefix(SCHEMAS)


def names_component(reference: str) -> bool:
    """Return whether the target of a reference is a whole component schema."""
    return reference.startswith(SCHEMAS) and "/" not in schema_key(reference)


def refers(node: Json) -> set[str]:
    """Return the keys of the component schemas that a value refers to."""
    return {schema_key(reference) for _, reference in references(node)}


def is_null(schema: Schema) -> bool:
    """Return whether a schema allows null alone, as OpenAPI 3.1 or 3.0 writes it."""
    return schema.get("type") == "null" or schema.get("enum") == [None]


def discriminated(node: Json) -> Iterator[tuple[str, list[str], dict[str, str]]]:
    """Yield the tag of each union that has one, the keys of its variants, and the mapping to keys."""
    for _, union in objects(node):
        if isinstance(found := union.get("discriminator"), dict):
            keys = [schema_key(variant.get("$ref", "")) for variant in union.get("anyOf", ())]
            mapping = {value: schema_key(reference) for value, reference in found.get("mapping", {}).items()}
            yield found.get("propertyName", ""), keys, mapping


#: Where schemas stand: (what holds a value, its key) -> what the value is. A map holds schemas by any names,
#: which may be equal to keywords; a list is what its items are.
_HELD: Final[Mapping[tuple[str, str | int], str]] = {
    ("document", "schema"): "schema",
    ("document", "schemas"): "map",
    **{("schema", key): "map" for key in ("properties", "patternProperties", "dependentSchemas", "$defs")},
    **{
        ("schema", key): "schema" for key in ("items", "prefixItems", "additionalProperties", "propertyNames")
    },
    **{("schema", key): "schema" for key in ("contains", "not", "anyOf", "oneOf", "allOf")},
}

Change: TypeAlias = Callable[[Schema], Schema]


def each_schema(document: Document, change: Change) -> Document:
    """Copy a document with `change` applied to every schema, the inner ones first.

    A schema that is `true` or `false` (OpenAPI 3.1) becomes an object, but for `additionalProperties`.
    """
    with within(whole=True):
        copied: Document = changed(document, change, "document")
        return copied


def redirect(document: Document, targets: Mapping[str, str]) -> Document:
    """Copy a document with other targets for some of its references to component schemas."""

    def change(schema: Schema) -> Schema:
        if "$ref" in schema:
            return {**schema, "$ref": targets.get(schema["$ref"], schema["$ref"])}
        if mapping := schema.get("discriminator", {}).get("mapping"):
            mapping = {value: targets.get(reference, reference) for value, reference in mapping.items()}
            return {**schema, "discriminator": {**schema["discriminator"], "mapping": mapping}}
        return schema

    return each_schema(document, change)


def changed(node: Json, change: Change, kind: str = "schema") -> Json:
    """Copy a schema, or a list of them, with `change` applied to it and to those in it."""
    if kind == "schema" and isinstance(node, bool):
        return change({} if node else {"not": {}})
    if kind == "value" or not isinstance(node, dict | list):
        return node
    copied: dict[Any, Json] = {}
    for key, child in node.items() if isinstance(node, dict) else enumerate(node):
        if isinstance(child, dict | list | bool):
            with within(str(key)):
                child = changed(child, change, _kind(node, kind, key))
        copied[key] = child
    if isinstance(node, list):
        return [*copied.values()]
    return change(copied) if kind == "schema" else copied


def _kind(node: Json, kind: str, key: str | int) -> str:
    """Return what a member of a value is: a schema, a map of schemas, a part of the document, any value."""
    if isinstance(node, list):
        return kind
    if kind == "map":
        return "schema"
    if key == "additionalProperties" and isinstance(node[key], bool):
        return "value"
    return _HELD.get((kind, key), "value" if kind == "schema" else kind)
