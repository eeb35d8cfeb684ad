"""Complete documents by assumptions, until a patch replaces them.

Providers publish incomplete documents again and again: Square's refer to missing schemas, leave path
parameters undeclared and have null for a list of scopes. None of it stops an update. Each assumption is
reported as an open question.
"""

import re
from collections.abc import Iterator
from typing import Final

from aiomerchant_generator.documents.document import (
    Document,
    Json,
    at,
    closure,
    names_component,
    objects,
    operations,
    references,
    refers,
    resolved,
    schemas_of,
)
from aiomerchant_generator.documents.errors import pointer, tokens

_ANY_VALUE: Final = "it is any value until a patch says what it is"


def assume(document: Json) -> list[str]:
    """Complete a document in place, and return a note on each assumption.

    The document may have any shape: nothing has checked it yet.
    """
    return [*_schemas(document), *_path_parameters(document), *_scopes(document)]


def cut_recursion(document: Document) -> Iterator[str]:
    """Let a list, map or union that contains itself, as pydantic's JsonValue does, be any JSON value.

    Python has no name for such a type. An object that contains itself is a class, and needs no repair. The
    rules come first, since the fields of a class may stand in its `allOf`.
    """
    schemas = schemas_of(document)
    held = {name: refers(schema) for name, schema in schemas.items() if "properties" not in schema}
    for name, keys in held.items():
        if name in closure(keys, lambda key: held.get(key, ())):
            schemas[name], held[name] = {}, set()
            yield f"{pointer(('components', 'schemas', name))}: it holds itself; {_ANY_VALUE}"


def _schemas(document: Json) -> Iterator[str]:
    """Let a missing schema that something refers to be any JSON value."""
    if not isinstance(schemas := at(document, "components", "schemas"), dict):
        return
    for position, reference in list(references(document)):
        if names_component(reference) and (name := tokens(reference)[-1]) not in schemas:
            schemas[name] = {}
            missing = pointer(("components", "schemas", name))
            yield f"{missing}: nothing stands there, though {pointer(position)} refers to it; {_ANY_VALUE}"


def _path_parameters(document: Json) -> Iterator[str]:
    """Declare missing path parameters as strings."""
    for path, method, operation in operations(document):
        lists = (at(document, "paths", path, "parameters"), operation.get("parameters"))
        found = [resolved(document, one) for given in lists if isinstance(given, list) for one in given]
        declared = [at(parameter, "name") for parameter in found if at(parameter, "in") in ("path", None)]
        for name in dict.fromkeys(re.findall(r"\{([^{}]*)\}", path)):
            parameters = operation.setdefault("parameters", []) if name not in declared else None
            if isinstance(parameters, list):
                parameters.append(
                    {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
                )
                where = pointer(("paths", path, method, "parameters"))
                yield f"{where}: {name} is not declared; it is text until a patch says otherwise"


def _scopes(document: Json) -> Iterator[str]:
    """Let a security scheme without a list of scopes require none."""
    for position, requirement in objects(document):
        if position[-2:-1] == ("security",) and isinstance(position[-1], int):
            for scheme in [scheme for scheme, scopes in requirement.items() if scopes is None]:
                requirement[scheme] = []
                where = pointer((*position, scheme))
                yield f"{where}: no list of scopes; it wants none until a patch says otherwise"
