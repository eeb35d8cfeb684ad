"""Write the manifest: the names of operations, schemas and events, for programs that read no Python."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aiomerchant_generator.model import Api
from aiomerchant_generator.write.annotations import Annotator
from aiomerchant_generator.write.tables import difference


def manifest(api: Api) -> dict[str, Any]:
    """Return the names of an API: operations by their ids, schemas by their keys, events by their types."""
    schemas = {key: schema.name for key, schema in api.schemas.items()} | {key: key for key in api.aliases}
    # Unions that stand inline in an operation have a name here only.
    documented = {*api.document["components"]["schemas"], *api.aliases}
    return {
        "version": api.version,
        "operations": [
            {
                "id": operation.id,
                "name": operation.name.name,
                "method": operation.method,
                "path": operation.path,
                "parameters": {
                    location: {field.wire: field.keyword for field in fields}
                    for location, fields in operation.located.items()
                },
                "body": Annotator(api).of(operation.body.type) if operation.body else None,
                "credential": operation.credential.wire if operation.credential else None,
                "returns": Annotator(api).of(operation.returns) if operation.returns else None,
                "paging": operation.paging.style if operation.paging else None,
                "deprecated": operation.deprecated,
            }
            for operation in api.operations
        ],
        "schemas": {key: name for key, name in sorted(schemas.items()) if key in documented},
        "events": {event: api.schemas[key].name for event, key in sorted(api.events.items())},
    }


def dated(default: Mapping[str, Any], version: Mapping[str, Any]) -> dict[str, Any]:
    """Return the difference of a dated version's manifest from the default's.

    Names that only the default has are under `gone`: operation ids, keys of schemas and types of events.
    """
    operations, gone = difference(
        *({operation["id"]: operation for operation in one["operations"]} for one in (default, version))
    )
    found: dict[str, Any] = {"operations": list(operations.values()), "gone": {"operations": gone}}
    for table in ("schemas", "events"):
        found[table], found["gone"][table] = difference(default[table], version[table])
    return found
