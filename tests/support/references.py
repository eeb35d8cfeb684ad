"""Real records for what request bodies name by ids."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Any, Final, TypeAlias

from aiomerchant.sandbox.document.contract import Contract, Route
from aiomerchant.sandbox.document.instances import Schema
from aiomerchant.sandbox.endpoints import Request
from aiomerchant.sandbox.http.server import Server
from aiomerchant.sandbox.records.actions import acted_on
from aiomerchant.sandbox.records.collections import members
from aiomerchant.sandbox.records.references import Named
from aiomerchant.sandbox.square.references import SOURCES, TIERS

__all__ = ["KEY", "Path", "fields", "id_fields", "named", "path_with_records", "with_records", "written"]

Path: TypeAlias = tuple[str, ...]

#: The key of an entry of a mapping, which may be an id.
KEY: Final = "22222222-2222-4222-8222-222222222222"


def written(path: Path) -> str:
    """A path as references have it."""
    return ".".join("*" if step == KEY else step for step in path)


def fields(
    contract: Contract, schema: Schema, path: Path, inside: Path = ()
) -> Iterator[tuple[Path, Schema]]:
    """The texts of a body; those of an object within itself stand there once."""
    if "$ref" in schema:
        if schema["$ref"] in inside:
            return
        inside = (*inside, schema["$ref"])
    whole = contract.resolve(schema)
    if schema.get("readOnly") or whole.get("readOnly"):
        return
    for part in (*whole.get("allOf", ()), *whole.get("anyOf", ()), *whole.get("oneOf", ())):
        yield from fields(contract, part, path, inside)
    if "items" in whole:
        yield from fields(contract, whole["items"], (*path, "*"), inside)
    if isinstance(whole.get("additionalProperties"), dict):
        yield from fields(contract, whole["additionalProperties"], (*path, KEY), inside)
    for name, inner in whole.get("properties", {}).items():
        yield from fields(contract, inner, (*path, name), inside)
    if "string" in ([kinds] if isinstance(kinds := whole.get("type", ()), str) else kinds):
        yield path, whole


def id_fields(server: Server[Any], contract: Contract, route: Route) -> Iterator[tuple[Path, Schema]]:
    """The fields of a body that hold ids, as far as their names or types tell, and those that are said to."""
    seen = set()
    for path, schema in fields(contract, route.body or {}, ()):
        name = next((step for step in reversed(path) if step != "*"), "")
        said = server.records.references.target(route.id, written(path), schema) is not None
        holds = name == "id" or name.endswith(("_id", "_ids")) or schema.get("format") in {"uuid", "uuid4"}
        if (holds or said) and path not in seen and path[-1:] != (KEY,):
            seen.add(path)
            yield path, schema


def named(server: Server[Any], operation: str, body: Any) -> list[Named]:
    """The references in a body."""
    references = server.records.references
    path = dict.fromkeys((name for name, _ in references.in_path(server.contract.routes[operation])), "")
    request = Request(server.operations[operation], path, {}, body, {}, "", None, server.version)
    return [one for one in references.of(request) if one.location[0] == "body"]


def with_records(server: Server[Any], operation: str, body: Any, *, but: str = "") -> Any:
    """A copy of a body in which each reference names a record, which is put there.

    Args:
        server: The server.
        operation: The operation.
        body: The body.
        but: The field that stays as it is.
    """
    copy = deepcopy(body)
    for one in named(server, operation, body):
        if one.field != but:
            _put(copy, one.location[1:], _new_id(server, one))
    return copy


def _new_id(server: Server[Any], named: Named) -> str:
    """An id of a new record that a reference may name."""
    target = named.target
    if target.collection == TIERS:
        tier = {"id": "tier", "points": 1, "pricing_rule_reference": {"object_id": "rule"}}
        server.add("loyalty/programs", reward_tiers=[tier])
        return "tier"
    if target.collection == SOURCES:
        return "cnon:card-nonce-ok"
    fields = {} if target.by == "id" else {target.by: f"of {named.field}"}
    record = server.add(target.collection, fields)
    if target.kinds:
        record["type"] = target.kinds[0]  # one of them is not in the document
    id: str = record[target.by]
    return id


def path_with_records(server: Server[Any], route: Route) -> dict[str, str]:
    """The path parameters of an operation, each the id of a record, which is put there."""
    known = dict(server.records.references.in_path(route))
    values: dict[str, str] = {}
    for parameter in route.parameters:
        if parameter["in"] == "path":
            name = parameter["name"]
            record = server.add(known[name]) if name in known else {}
            values[name] = record.get("id", server.contract.instances.minimal(parameter["schema"]))
    member = members(server.contract).get(route.id) or acted_on(server.contract, route)
    if member is not None and member.name is not None and member.name not in known:
        above = {name: values[name] for name in member.collection.parents}
        record = server.add(member.collection.name, above)
        values[member.name] = record.get(member.field, values[member.name])
    return values


def _put(body: Any, location: tuple[str | int, ...], value: Any) -> None:
    """Set the value at a location of a body."""
    *way, last = location
    for step in way:
        body = body[step]
    body[last] = value
