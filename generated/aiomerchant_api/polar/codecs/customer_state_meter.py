"""The codec of CustomerStateMeter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
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

from ..models.customer_state_meter import CustomerStateMeter


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerStateMeter")
    known = data if len(data) == 7 else _NOTHING | data
    try:
        v_id, v_created_at, v_modified_at, v_meter_id, v_consumed_units, v_credited_units, v_balance = (
            _values(known)
        )
    except KeyError:
        known = _NOTHING | data
        v_id, v_created_at, v_modified_at, v_meter_id, v_consumed_units, v_credited_units, v_balance = (
            _values(known)
        )
    self: Any = new(CustomerStateMeter)
    self.id = unique_id(v_id, at, "id")
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.meter_id = unique_id(v_meter_id, at, "meter_id")
    self.consumed_units = number(v_consumed_units, at, "consumed_units")
    self.credited_units = v_credited_units
    if v_credited_units.__class__ is not int:
        self.credited_units = mismatch(v_credited_units, at, "credited_units", "integer")
    self.balance = number(v_balance, at, "balance")
    self._extra = None if len(known) == 7 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "meter_id": ("meter_id", False, plain),
    "consumed_units": ("consumed_units", False, real),
    "credited_units": ("credited_units", False, whole),
    "balance": ("balance", False, real),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerStateMeter, _FIELDS)
