"""The search for webhook events, which are recorded for it while it is enabled.

https://developer.squareup.com/docs/events-api/overview
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Final, Protocol

from aiomerchant.sandbox.document.instances import component
from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.records.crud import Records
from aiomerchant.sandbox.records.field_paths import values_at
from aiomerchant.sandbox.state import Clock, Record
from aiomerchant.sandbox.store import Rows
from aiomerchant.sandbox.webhooks.events import Message
from aiomerchant.square.provider import PROVIDER

from .commerce import parsed
from .listing import page
from .refusals import present

__all__ = ["EventHost", "EventSearch"]

#: How long an event can be found.
FOUND_FOR: Final = timedelta(days=28)


class EventHost(Protocol):
    """The server whose events they are: `SquareServer` documents the members."""

    clock: Clock

    @property
    def records(self) -> Records: ...


class EventSearch:
    """The events that can be searched.

    Args:
        host: The server.

    Attributes:
        enabled: Whether events are recorded.
    """

    def __init__(self, host: EventHost) -> None:
        self._host = host
        self._events = Rows("events")
        self.enabled = False

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {
            "EnableEvents": Endpoint(partial(self._enable, True)),
            "DisableEvents": Endpoint(partial(self._enable, False)),
            "SearchEvents": Endpoint(self._search),
        }

    def record(self, message: Message) -> None:
        """Record an event, if they are recorded at the moment."""
        if self.enabled:
            event: Record = json.loads(message.body)
            places = values_at(event, ("data", "object"))
            inner = next((one for held in places for one in held.values() if isinstance(one, dict)), {})
            place = event.get("location_id") or inner.get("location_id")
            self._events[message.id] = present({**event, "location_id": place})

    def _enable(self, enabled: bool, _: Request, /) -> Record:
        self.enabled = enabled
        return {}

    def _search(self, request: Request) -> Record:
        """The events of the last days, the oldest first unless the request asks otherwise."""
        selection = self._host.records.selection(request, component("Event"), {})
        found = self._events.filtered(request.listed(), selection.fits)
        since = self._host.clock.now() - FOUND_FOR
        recent = selection.sorted(found[bisect_left(found, since, key=_created) :])
        events, beside = page(request, recent)
        return present(
            {
                "events": events or None,
                "metadata": [{"event_id": one["event_id"], "api_version": PROVIDER.version} for one in events]
                or None,
                "cursor": beside.get("cursor"),
            }
        )


def _created(event: Mapping[str, Any]) -> datetime:
    return parsed(event["created_at"])
