"""The codec of CustomerMeter.

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
    instant,
    mismatch,
    moment,
    new,
    number,
    object_encoder,
    plain,
    real,
    unique_id,
    whole,
)

from ..models.customer_meter import CustomerMeter

decode_customer: Decode = decode_later(__name__, "customer", globals(), "decode_customer")
decode_meter: Decode = decode_later(__name__, "meter", globals(), "decode_meter")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerMeter")
    known = data if len(data) == 10 else _NOTHING | data
    try:
        (
            v_id,
            v_created_at,
            v_modified_at,
            v_customer_id,
            v_meter_id,
            v_consumed_units,
            v_credited_units,
            v_balance,
            v_customer,
            v_meter,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_created_at,
            v_modified_at,
            v_customer_id,
            v_meter_id,
            v_consumed_units,
            v_credited_units,
            v_balance,
            v_customer,
            v_meter,
        ) = _values(known)
    self: Any = new(CustomerMeter)
    self.id = unique_id(v_id, at, "id")
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.customer_id = unique_id(v_customer_id, at, "customer_id")
    self.meter_id = unique_id(v_meter_id, at, "meter_id")
    self.consumed_units = number(v_consumed_units, at, "consumed_units")
    self.credited_units = v_credited_units
    if v_credited_units.__class__ is not int:
        self.credited_units = mismatch(v_credited_units, at, "credited_units", "integer")
    self.balance = number(v_balance, at, "balance")
    self.customer = decode_customer(v_customer, (at, "customer"))
    self.meter = decode_meter(v_meter, (at, "meter"))
    self._extra = None if len(known) == 10 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "customer_id": ("customer_id", False, plain),
    "meter_id": ("meter_id", False, plain),
    "consumed_units": ("consumed_units", False, real),
    "credited_units": ("credited_units", False, whole),
    "balance": ("balance", False, real),
    "customer": ("customer", False, encode_later(__name__, "customer")),
    "meter": ("meter", False, encode_later(__name__, "meter")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerMeter, _FIELDS)
