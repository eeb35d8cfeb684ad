"""Channels: where a seller sells. Locations and the application have one each.

https://developer.squareup.com/reference/square/channels-api
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Final

from aiomerchant.sandbox.endpoints import Endpoint, Refusal, Request
from aiomerchant.sandbox.state import UPPERCASE, Clock, Ids, Record, to_iso
from aiomerchant.sandbox.store import Rows

from .listing import page
from .refusals import present, refused

__all__ = ["Channels"]

#: The collection whose new records have a channel.
LOCATIONS: Final = "/v2/locations"


class Channels:
    """The channels of a seller.

    Args:
        rows: Holds them.
        ids: Draws their ids.
        clock: Gives the time.
        merchant_id: Returns the seller.
    """

    def __init__(self, rows: Rows, ids: Ids, clock: Clock, merchant_id: Callable[[], str]) -> None:
        self._rows = rows
        self._ids = ids
        self._clock = clock
        self._merchant_id = merchant_id

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {
            "ListChannels": Endpoint(self._list),
            "RetrieveChannel": Endpoint(lambda request: self._one(request.path["channel_id"])),
            "BulkRetrieveChannels": Endpoint(self._several),
        }

    def add(self, kind: str, id: str, name: str | None) -> None:
        """Add the channel of a location or of another thing."""
        now = to_iso(self._clock.now(), "milliseconds")
        channel = f"CH_{self._ids.text(24, UPPERCASE)}"
        self._rows[channel] = present(
            {
                "id": channel,
                "merchant_id": self._merchant_id(),
                "name": name,
                "version": 1,
                "reference": {"type": kind, "id": id},
                "status": "ACTIVE",
                "created_at": now,
                "updated_at": now,
            }
        )

    def watch(self, collection: str, verb: str, record: Record) -> None:
        """Add the channel of each new location."""
        if (collection, verb) == (LOCATIONS, "created"):
            self.add("LOCATION", record["id"], record.get("name"))

    def _list(self, request: Request) -> Record:
        asked = request.query
        found = self._rows.kept(
            request.listed(),
            lambda: [
                channel
                for channel in self._rows.values()
                if asked.get("reference_type") in (None, (channel.get("reference") or {}).get("type"))
                and asked.get("reference_id") in (None, (channel.get("reference") or {}).get("id"))
                and asked.get("status") in (None, channel.get("status"))
            ],
        )
        items, beside = page(request, found)
        return present({"channels": items or None, "cursor": beside.get("cursor")})

    def _one(self, id: str) -> Record:
        channel = self._rows.get(id)
        if channel is None:
            raise refused(404, "NOT_FOUND", f"There is no channel `{id}`.")
        return {"channel": channel}

    def _several(self, request: Request) -> Record:
        """Each channel or its errors, by id."""
        answers: Record = {}
        for id in request.body["channel_ids"]:
            try:
                answers[id] = self._one(id)
            except Refusal as refusal:
                answers[id] = json.loads(refusal.answer.body)
        return {"responses": answers}
