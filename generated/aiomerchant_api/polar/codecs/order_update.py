"""The codec of OrderUpdate.

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
    refuse_float,
)

from ..models.order_update import OrderUpdate

decode_address_input: Decode = decode_later(__name__, "address_input", globals(), "decode_address_input")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderUpdate")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_billing_name, v_billing_address = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_billing_name, v_billing_address = _values(known)
    self: Any = new(OrderUpdate)
    self.billing_name = v_billing_name
    if v_billing_name.__class__ is not str and v_billing_name is not None:
        self.billing_name = mismatch(v_billing_name, at, "billing_name", "string")
    self.billing_address = (
        None
        if v_billing_address is None
        else decode_address_input(v_billing_address, (at, "billing_address"))
    )
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "billing_name": ("billing_name", False, refuse_float),
    "billing_address": ("billing_address", False, encode_later(__name__, "address_input")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrderUpdate, _FIELDS)
