"""The codec of EventsIngest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
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

_decode_events = list_of(
    union_decoder(
        __name__,
        "EventCreateCustomer or EventCreateExternalCustomer",
        has(
            (("customer_id",),),
            "event_create_customer",
            has((("external_customer_id",),), "event_create_external_customer", None),
        ),
    )
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "EventsIngest")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_events = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_events = _values(known)
    self: Any = new(EventsIngest)
    self.events = _decode_events(v_events, at, "events")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "events": (
        "events",
        False,
        encode_list_of(
            union_encoder(
                __name__,
                has(
                    (("customer_id",),),
                    "event_create_customer",
                    has((("external_customer_id",),), "event_create_external_customer", None),
                ),
            )
        ),
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(EventsIngest, _FIELDS)
