"""The codec of FulfillmentRecipient.

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

from ..models.fulfillment_recipient import FulfillmentRecipient

decode_address: Decode = decode_later(__name__, "address", globals(), "decode_address")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "FulfillmentRecipient")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_customer_id, v_display_name, v_email_address, v_phone_number, v_address = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_customer_id, v_display_name, v_email_address, v_phone_number, v_address = _values(known)
    self: Any = new(FulfillmentRecipient)
    self.customer_id = v_customer_id
    if v_customer_id.__class__ is not str and v_customer_id is not None:
        self.customer_id = mismatch(v_customer_id, at, "customer_id", "string")
    self.display_name = v_display_name
    if v_display_name.__class__ is not str and v_display_name is not None:
        self.display_name = mismatch(v_display_name, at, "display_name", "string")
    self.email_address = v_email_address
    if v_email_address.__class__ is not str and v_email_address is not None:
        self.email_address = mismatch(v_email_address, at, "email_address", "string")
    self.phone_number = v_phone_number
    if v_phone_number.__class__ is not str and v_phone_number is not None:
        self.phone_number = mismatch(v_phone_number, at, "phone_number", "string")
    self.address = None if v_address is None else decode_address(v_address, (at, "address"))
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "customer_id": ("customer_id", False, refuse_float),
    "display_name": ("display_name", False, refuse_float),
    "email_address": ("email_address", False, refuse_float),
    "phone_number": ("phone_number", False, refuse_float),
    "address": ("address", False, encode_later(__name__, "address")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(FulfillmentRecipient, _FIELDS)
