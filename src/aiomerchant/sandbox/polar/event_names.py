"""The names of Polar's events, with how often and when each came."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import frozen

from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.state import Record

from .commerce import Commerce, parsed
from .listing import arranged, page

__all__ = ["EventNames"]

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
            request.listed(), lambda: arranged(request, _named(self._asked(request, events.values())))
        )
        items, beside = page(request, found)
        return {"items": items, **beside}

    def _asked(self, request: Request, events: Iterable[Record]) -> Iterable[Record]:
        asked = {name: request.query[name].split(",") for name in FIELDS if name in request.query}
        text = request.query.get("query", "").lower()
        for event in events:
            if text in event["name"].lower() and all(event.get(name) in asked[name] for name in asked):
                yield event


def _named(events: Iterable[Record]) -> list[Record]:
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
