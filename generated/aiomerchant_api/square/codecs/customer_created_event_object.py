"""The codec of CustomerCreatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    mismatch,
    new,
    object_encoder,
)

from ..models.customer_created_event_object import CustomerCreatedEventObject

decode_customer: Decode = decode_later(__name__, "customer", globals(), "decode_customer")
decode_customer_created_event_event_context: Decode = decode_later(
    __name__, "customer_created_event_event_context", globals(), "decode_customer_created_event_event_context"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerCreatedEventObject")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_customer, v_event_context = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_customer, v_event_context = _values(known)
    self: Any = new(CustomerCreatedEventObject)
    self.customer = None if v_customer is None else decode_customer(v_customer, (at, "customer"))
    self.event_context = (
        None
        if v_event_context is None
        else decode_customer_created_event_event_context(v_event_context, (at, "event_context"))
    )
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "customer": ("customer", False, encode_later(__name__, "customer")),
    "event_context": ("event_context", False, encode_later(__name__, "customer_created_event_event_context")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerCreatedEventObject, _FIELDS)
