"""Mark fields and parameters that hold secrets: those that a patch file lists, and those that sound like one.

A name that sounds like a secret is hidden until a patch file lists it, as a secret or as harmless.
"""

import json
import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import Final

from aiomerchant_generator.documents.document import Document, Schema, at, operations, schemas_of
from aiomerchant_generator.documents.errors import Position, pointer
from aiomerchant_generator.repair.patches import Patches
from aiomerchant_generator.words import snake_case

_SOUNDS: Final = re.compile(
    r"(^|_)(token|secret|key|code|nonce|password|verifier|credential|gan)s?($|_(?!expires|endpoint))"
)


def hide(document: Document, patches: Patches) -> tuple[list[tuple[str, str]], list[str]]:
    """Set `x-secret: true` on each field and parameter that is listed, or of texts and sounds like a secret.

    Returns:
        What is listed and missing (schema or operation id, field or parameter), and a note on each that only
        sounds like a secret.
    """
    listed = dict.fromkeys((owner, key) for owner, keys in patches.secrets.items() for key in keys)
    missing, suspects = dict(listed), []
    for kind, owner, key, position, value in named(document):
        if (owner, key) in listed:
            missing.pop((owner, key), None)
        elif (
            _SOUNDS.search(snake_case(key))
            and _holds_texts(value.get("schema", value))
            and not value.get("x-secret")
            and not any(fnmatchcase(f"{owner}.{key}", name) for name in patches.harmless.get(kind, ()))
        ):
            where = pointer(position)
            suspects.append(f"{where}: sounds like a secret; hidden until the patch file says what it is")
        else:
            continue
        value["x-secret"] = True
    return [*missing], suspects


def _holds_texts(schema: Schema) -> bool:
    """Return whether a value may be a text or a list of them."""
    if schema.get("type") == "array":
        return _holds_texts(schema.get("items", {}))
    return schema.get("type", "string") == "string" and "$ref" not in json.dumps(schema)


def named(document: Document) -> Iterator[tuple[str, str, str, Position, Schema]]:
    """Yield (`fields` or `parameters`, owner, name, position, value) of each field and parameter."""
    for name, schema in schemas_of(document).items():
        properties = at(schema, "properties")
        for key, value in properties.items() if isinstance(properties, dict) else ():
            if isinstance(value, dict):
                yield "fields", name, key, ("components", "schemas", name, "properties", key), value
    for path, method, operation in operations(document):
        for parameter in operation.get("parameters", ()) if "operationId" in operation else ():
            position = ("paths", path, method, "parameters", f"name={parameter['name']}")
            yield "parameters", operation["operationId"], parameter["name"], position, parameter
