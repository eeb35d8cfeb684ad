"""The codec of SubscriptionMeter.

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

from ..models.subscription_meter import SubscriptionMeter

decode_meter: Decode = decode_later(__name__, "meter", globals(), "decode_meter")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionMeter")
    known = data if len(data) == 8 else _NOTHING | data
    try:
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_consumed_units,
            v_credited_units,
            v_amount,
            v_meter_id,
            v_meter,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_consumed_units,
            v_credited_units,
            v_amount,
            v_meter_id,
            v_meter,
        ) = _values(known)
    self: Any = new(SubscriptionMeter)
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.id = unique_id(v_id, at, "id")
    self.consumed_units = number(v_consumed_units, at, "consumed_units")
    self.credited_units = v_credited_units
    if v_credited_units.__class__ is not int:
        self.credited_units = mismatch(v_credited_units, at, "credited_units", "integer")
    self.amount = v_amount
    if v_amount.__class__ is not int:
        self.amount = mismatch(v_amount, at, "amount", "integer")
    self.meter_id = unique_id(v_meter_id, at, "meter_id")
    self.meter = decode_meter(v_meter, (at, "meter"))
    self._extra = None if len(known) == 8 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "id": ("id", False, plain),
    "consumed_units": ("consumed_units", False, real),
    "credited_units": ("credited_units", False, whole),
    "amount": ("amount", False, whole),
    "meter_id": ("meter_id", False, plain),
    "meter": ("meter", False, encode_later(__name__, "meter")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SubscriptionMeter, _FIELDS)
