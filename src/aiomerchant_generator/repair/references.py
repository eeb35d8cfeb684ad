"""Follow references to anything but a component schema, and copy parameters of a path to its operations."""

import copy
from typing import Final

from aiomerchant_generator.documents.document import (
    METHODS,
    SCHEMAS,
    Json,
    follow,
    names_component,
    objects,
    resolved,
    schemas_of,
)
from aiomerchant_generator.documents.errors import GenerationError, tokens
from aiomerchant_generator.names import free
from aiomerchant_generator.words import pascal

_FRAME: Final = frozenset({"components", "schemas", "properties", "paths", "schema", "items"})


def follow_references(document: Json) -> None:
    """Change a document in place, so that it has references to component schemas only.

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
    _deep_references(document)


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


def _deep_references(document: Json) -> None:
    """Make a component of what a schema reference finds anywhere else in the document."""
    components = schemas_of(document)
    names: dict[str, str] = {}
    waiting: list[Json] = [document]
    while waiting:
        for _, node in objects(waiting.pop()):
            reference = node.get("$ref")
            if isinstance(reference, str) and reference.startswith("#") and not names_component(reference):
                if reference not in names:
                    wanted = "".join(pascal(token) for token in tokens(reference) if token not in _FRAME)
                    names[reference] = free(wanted or "Referred", components, "")
                    components[names[reference]] = copy.deepcopy(follow(document, reference))
                    waiting.append(components[names[reference]])
                node["$ref"] = f"{SCHEMAS}{names[reference]}"
