"""The codec of EventsIngest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Encode,
    encode_list_of,
    has,
    list_of,
    mismatch,
    new,
    object_encoder,
    union_decoder,
    union_encoder,
)
from ..models.events_ingest import EventsIngest

_events = list_of(
    union_decoder(
        __name__,
        "EventCreateCustomer or EventCreateExternalCustomer",
        has((("customer_id",),), "event_create_customer", "event_create_external_customer"),
    )
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "EventsIngest")
    get = data.get
    self: Any = new(EventsIngest)
    self.events = _events(get("events"), at, "events")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "events": (
        "events",
        False,
        encode_list_of(
            union_encoder(
                __name__, has((("customer_id",),), "event_create_customer", "event_create_external_customer")
            )
        ),
    ),
}

encode = object_encoder(EventsIngest, _FIELDS)
