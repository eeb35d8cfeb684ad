"""The codec of CustomerUpdatedEventObject.

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

from ..models.customer_updated_event_object import CustomerUpdatedEventObject

decode_customer: Decode = decode_later(__name__, "customer", globals(), "decode_customer")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerUpdatedEventObject")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_customer = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_customer = _values(known)
    self: Any = new(CustomerUpdatedEventObject)
    self.customer = None if v_customer is None else decode_customer(v_customer, (at, "customer"))
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "customer": ("customer", False, encode_later(__name__, "customer")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerUpdatedEventObject, _FIELDS)
