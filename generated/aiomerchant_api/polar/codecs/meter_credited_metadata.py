"""The codec of MeterCreditedMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float, whole

from ..models.meter_credited_metadata import MeterCreditedMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "MeterCreditedMetadata")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_meter_id, v_units, v_rollover = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_meter_id, v_units, v_rollover = _values(known)
    self: Any = new(MeterCreditedMetadata)
    self.meter_id = v_meter_id
    if v_meter_id.__class__ is not str:
        self.meter_id = mismatch(v_meter_id, at, "meter_id", "string")
    self.units = v_units
    if v_units.__class__ is not int:
        self.units = mismatch(v_units, at, "units", "integer")
    self.rollover = v_rollover
    if v_rollover.__class__ is not bool:
        self.rollover = mismatch(v_rollover, at, "rollover", "boolean")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "meter_id": ("meter_id", False, refuse_float),
    "units": ("units", False, whole),
    "rollover": ("rollover", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(MeterCreditedMetadata, _FIELDS)
