"""Calls every operation of an official package that reads, as far as its parameters are known."""

from __future__ import annotations

import importlib
import inspect
import json
import os
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from common import admin

#: A sandbox that has a record in each collection.
SERVERS = admin("/servers", of=os.environ["SANDBOX_WITH_ALL"])["servers"]
#: What methods that read are called, and no part of them.
VERBS = ("get", "list", "search", "export", "info", "retrieve", "batch_get")
#: The values of parameters that are no ids of records.
KNOWN = {
    "start_date": "2026-01-01",
    "end_date": "2026-02-01",
    "interval": "month",
    "start_timestamp": "2026-01-01T00:00:00Z",
    "end_timestamp": "2026-01-02T00:00:00Z",
    "location_id": SERVERS["square"]["account"]["location_id"],
    "merchant_id": SERVERS["square"]["account"]["merchant_id"],
}

#: Operations that need more than ids of lists: an order or a subscription with seats, a list of another name.
NEED_MORE = {
    "customer_portal.seats.list_seats",
    "customer_seats.list_seats",
    "labor.retrieve_timecard",
    "webhooks.get_webhook_endpoint",
}


def methods(service: Any, prefix: str = "") -> Iterator[tuple[str, Callable[..., Any]]]:
    for name in dir(service):
        if name.startswith("_") or name in {"client", "from_service", "with_raw_response", "version"}:
            continue
        one = getattr(service, name)
        if inspect.ismethod(one):
            yield f"{prefix}{name}", one
        elif type(one).__module__.partition(".")[0] in {"polar", "square"}:
            yield from methods(one, f"{prefix}{name}.")


def required(method: Callable[..., Any]) -> list[str]:
    parameters = inspect.signature(method).parameters.values()
    return [one.name for one in parameters if one.default is one.empty and one.kind is not one.VAR_KEYWORD]


def ids_of(wanted: list[str], resource: str, ids: dict[str, str]) -> dict[str, str]:
    """The known ids for the parameters of a method: of its own resource, or of the one that they name."""
    own = resource.rpartition(".")[2].removesuffix("s")
    found = {}
    for parameter in wanted:
        noun = f"{parameter.removesuffix('_id')}s"
        if parameter in {"id", f"{own}_id"} and resource in ids:
            found[parameter] = ids[resource]
        elif noun in ids and noun != resource.rpartition(".")[2]:
            found[parameter] = ids[noun]
    return found


def first_id(found: Any) -> str | None:
    """The id of the first record of a list."""
    items = getattr(found, "items", None)
    if isinstance(items, list):
        records = items
    elif hasattr(found, "has_next"):
        records = list(islice(found, 30))
    else:
        fields = getattr(found, "__dict__", {}).values()
        records = next((value for value in fields if isinstance(value, list) and value), [])
    id = getattr(records[0], "id", None) if records else None
    return id if isinstance(id, str) else None


def read(package_name: str) -> None:
    """Call those of a package, `polar.v2026_10` or `square`.

    Prints as JSON how many succeeded, which were left out, and which were refused: an answer by the package,
    or a request by the sandbox.
    """
    os.environ.pop("SQUARE_TOKEN", None)
    module, _, version = package_name.partition(".")
    server = SERVERS[module]
    address = {"base_url": server["base_url"]}
    if version:
        package = importlib.import_module(f"polar.{version}")
        client = package.Polar(server["access_token"], **address)
        (customer, *_) = client.customers.list().items
        token = client.customer_sessions.create(customer_id=customer.id).token
        portal = package.Polar(token, **address)
        found = {
            **{name: one for name, one in methods(client) if not name.startswith("customer_portal.")},
            **{f"customer_portal.{name}": one for name, one in methods(portal.customer_portal)},
        }
    else:
        found = dict(
            methods(importlib.import_module("square").Square(token=server["access_token"], **address))
        )
    reading = {name: one for name, one in found.items() if name.rpartition(".")[2].startswith(VERBS)}
    ids: dict[str, str] = {}
    done, left, refused = [], [], []
    # Lists come first: they say which ids there are.
    for name in sorted(reading, key=lambda name: (bool(required(reading[name])), name)):
        resource = name.rpartition(".")[0]
        wanted = required(reading[name])
        values = {**ids_of(wanted, resource, ids), **KNOWN}
        if not set(wanted) <= values.keys() or name in NEED_MORE:
            left.append(name)
            continue
        try:
            answer = reading[name](**{parameter: values[parameter] for parameter in wanted})
            id = first_id(answer)
        except Exception as error:  # noqa: BLE001  # whatever a package raises is told
            refused.append(f"{name}: {type(error).__name__}: {str(error)[:400]}")
            continue
        done.append(name)
        if id is not None:
            ids.setdefault(resource, id)
        if id is not None and name == "loyalty.programs.list":
            KNOWN["program_id"] = id
    print(json.dumps({"done": len(done), "left": left, "refused": refused}))
