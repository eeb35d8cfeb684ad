"""The types of Polar's events, which the first event of a name makes: how events of that name are called.

https://polar.sh/docs/features/usage-based-billing/event-ingestion
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.records.provider_rules import Found
from aiomerchant.sandbox.state import Record

from .commerce import Commerce
from .event_names import asked, named
from .listing import arranged, page

__all__ = ["EventTypes"]

TYPES: Final = "event-types"
EVENTS: Final = "events"
#: The fields of a type that the system's events do not have.
OWN: Final = ("id", "created_at", "modified_at", "label_property_selector")


class EventTypes:
    """The types of events.

    Args:
        commerce: Holds the records.
    """

    def __init__(self, commerce: Commerce) -> None:
        self._commerce = commerce

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {
            "event-types:list": Endpoint(self._list),
            "event-types:update": Endpoint(self._update),
        }

    def label(self, event: Mapping[str, Any]) -> str:
        """The label of an event of the application's; the first one of a name makes its type."""
        name = event["name"]
        type = next(iter(self._commerce.of(TYPES, "name", name)), None)
        if type is None:
            seen = {"first_seen": self._commerce.now, "last_seen": self._commerce.now, "occurrences": 0}
            given = {"name": name, "label": name, "label_property_selector": None, "source": "user", **seen}
            type = self._commerce.make(TYPES, given)
        return _label(type, event)

    def _update(self, request: Request) -> Record:
        answer: Record = self._commerce.records.answer(request)
        type = self._commerce.rows(TYPES)[request.path["id"]]
        for event in self._commerce.of(EVENTS, "name", type["name"]):
            if event["source"] == "user":
                event["label"] = _label(type, event)
        return answer

    def _list(self, request: Request) -> Record:
        rows, text = self._commerce.rows, request.query.get("query", "").lower()

        def found() -> Found:
            types = [
                type
                for type in self._found(request)
                if text in type["name"].lower() or text in type["label"].lower()
            ]
            return arranged(request, types)

        items, beside = page(request, rows(EVENTS).kept(request.listed(), found, rows(TYPES)))
        return {"items": items, **beside}

    def _found(self, request: Request) -> Iterator[Record]:
        """The types of the events that a request asks for, and before them those without any event."""
        parent, root = request.query.get("parent_id"), request.query.get("root_events") == "true"

        def fitting(records: Iterable[Record]) -> Iterator[Record]:
            for record in asked(request, records):
                if record.get("parent_id") == parent or (parent is None and not root):
                    yield record

        types = {type["name"]: type for type in self._commerce.rows(TYPES).values()}
        events = self._commerce.rows(EVENTS)
        yield from fitting(
            type for name, type in types.items() if not self._commerce.of(EVENTS, "name", name)
        )
        for name in named(fitting(events.values())):
            type = types.get(name["name"]) if name["source"] == "user" else None
            label = name["label"] if type is None else type["label"]
            beside = {"organization_id": self._commerce.host.organization_id, **dict.fromkeys(OWN)}
            yield {**beside, **(type or {}), **name, "label": label}


def _label(type: Record, event: Mapping[str, Any]) -> str:
    """What an event is called: by its metadata, if the type says by which, or else as its type."""
    selector = type.get("label_property_selector")
    value: Any = event.get("metadata") if selector else None
    for step in (selector or "").split("."):
        value = value.get(step) if isinstance(value, Mapping) else None
    return str(value or type["label"])
