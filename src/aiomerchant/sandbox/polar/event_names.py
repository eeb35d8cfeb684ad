"""The names of Polar's events, with how often and when each came."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from attrs import frozen

from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.state import Record

from .commerce import Commerce, parsed
from .listing import arranged, page

__all__ = ["EventNames", "asked", "named"]

#: The parameters that are fields of events.
FIELDS = ("customer_id", "external_customer_id", "organization_id", "source")


@frozen
class EventNames:
    """The list of names."""

    _commerce: Commerce

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {"events:list_names": Endpoint(self._list)}

    def _list(self, request: Request) -> Record:
        events = self._commerce.rows("events")
        found = events.kept(
            request.listed(), lambda: arranged(request, self._found(request, events.values()))
        )
        items, beside = page(request, found)
        return {"items": items, **beside}

    def _found(self, request: Request, events: Iterable[Record]) -> list[Record]:
        text = request.query.get("query", "").lower()
        return named(event for event in asked(request, events) if text in event["name"].lower())


def asked(request: Request, records: Iterable[Record]) -> Iterator[Record]:
    """The records that have the fields that a request asks for."""
    wanted = {name: request.query[name].split(",") for name in FIELDS if name in request.query}
    for record in records:
        if all(record.get(name) in wanted[name] for name in wanted):
            yield record


def named(events: Iterable[Record]) -> list[Record]:
    """The names of events, that of the last one at the end."""
    found: dict[tuple[str, str], Record] = {}
    for event in sorted(events, key=lambda event: parsed(event["timestamp"])):
        key = event["name"], event["source"]
        time = event["timestamp"]
        before = found.pop(key, {"first_seen": time, "occurrences": 0})
        found[key] = {
            "name": event["name"],
            "label": event.get("label") or event["name"],
            "source": event["source"],
            "occurrences": before["occurrences"] + 1,
            "first_seen": before["first_seen"],
            "last_seen": time,
        }
    return list(found.values())
