"""Real records for what request bodies name by ids."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from aiomerchant.sandbox.document.contract import Route
from aiomerchant.sandbox.endpoints import Request
from aiomerchant.sandbox.http.server import Server
from aiomerchant.sandbox.records.collections import members
from aiomerchant.sandbox.records.references import Named
from aiomerchant.sandbox.square.references import SOURCES, TIERS

__all__ = ["named", "path_with_records", "with_records"]


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
    member = members(server.contract).get(route.id)
    if member is not None and member.name and not member.collection.parents:
        known.setdefault(member.name, member.collection.name)
    values = {}
    for parameter in route.parameters:
        if parameter["in"] == "path":
            name = parameter["name"]
            record = server.add(known[name]) if name in known else {}
            values[name] = record.get("id", server.contract.instances.minimal(parameter["schema"]))
    return values


def _put(body: Any, location: tuple[str | int, ...], value: Any) -> None:
    """Set the value at a location of a body."""
    *way, last = location
    for step in way:
        body = body[step]
    body[last] = value
