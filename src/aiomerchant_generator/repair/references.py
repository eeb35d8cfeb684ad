"""Follow references to anything but a component schema, and copy parameters of a path to its operations."""

from typing import Final

from aiomerchant_generator.documents.document import (
    METHODS,
    SCHEMAS,
    Document,
    Json,
    Schema,
    changed,
    each_schema,
    follow,
    names_component,
    resolved,
    schemas_of,
)
from aiomerchant_generator.documents.errors import GenerationError, tokens
from aiomerchant_generator.names import free
from aiomerchant_generator.words import pascal

_FRAME: Final = frozenset({"components", "schemas", "properties", "paths", "schema", "items"})


#: The components that operations have copies of when their references are followed.
_COPIED: Final = ("parameters", "requestBodies", "responses", "headers", "examples", "links", "pathItems")


def follow_references(document: Document) -> Document:
    """Return a document that has references to component schemas only; the given one changes, too.

    Raises:
        GenerationError: a reference leads nowhere.
    """
    for table in ("paths", "webhooks"):
        items = document.get(table, {})
        for path in [path for path in items if not path.startswith("x-")]:
            items[path] = item = _target(document, items[path])
            shared = item.pop("parameters", [])
            for operation in [item[method] for method in METHODS if method in item]:
                _operation(document, operation, shared)
    referring = _deep_references(document)
    for name in _COPIED:
        referring.get("components", {}).pop(name, None)
    return referring


def _operation(document: Json, operation: Json, shared: list[Json]) -> None:
    """Follow the references of an operation to parameters, its body and answers."""
    if shared or "parameters" in operation:
        own = [_target(document, parameter) for parameter in operation.get("parameters", ())]
        overridden = {(p.get("in"), p.get("name")) for p in own}
        inherited = [_target(document, parameter) for parameter in shared]
        kept = [p for p in inherited if (p.get("in"), p.get("name")) not in overridden]
        operation["parameters"] = [*kept, *own]
    if "requestBody" in operation:
        operation["requestBody"] = _target(document, operation["requestBody"])
    if "responses" in operation:
        answers = operation["responses"].items()
        operation["responses"] = {
            key: _target(document, answer) for key, answer in answers if not key.startswith("x-")
        }


def _target(document: Json, node: Json) -> Json:
    found = resolved(document, node)
    if found is None and node is not None:
        raise GenerationError(f"{node['$ref']}: it leads nowhere, or back to itself")
    return found


def _deep_references(document: Document) -> Document:
    """Make a component of what a schema reference finds anywhere else in the document."""
    components: dict[str, Schema] = {}
    names: dict[str, str] = {}

    def change(schema: Schema) -> Schema:
        reference = schema.get("$ref")
        if not isinstance(reference, str) or not reference.startswith("#") or names_component(reference):
            return schema
        if reference not in names:
            wanted = "".join(pascal(token) for token in tokens(reference) if token not in _FRAME)
            taken = {*schemas_of(document), *names.values()}
            name = names[reference] = free(wanted or "Referred", taken, "")
            components[name] = changed(follow(document, reference), change)
        return {**schema, "$ref": f"{SCHEMAS}{names[reference]}"}

    referring = each_schema(document, change)
    schemas_of(referring).update(components)
    return referring
