"""The codec of BenefitGrantMeterCreditProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float, whole

from ..models.benefit_grant_meter_credit_properties import BenefitGrantMeterCreditProperties


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitGrantMeterCreditProperties")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_last_credited_meter_id, v_last_credited_units, v_last_credited_at = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_last_credited_meter_id, v_last_credited_units, v_last_credited_at = _values(known)
    self: Any = new(BenefitGrantMeterCreditProperties)
    self.last_credited_meter_id = v_last_credited_meter_id
    if v_last_credited_meter_id.__class__ is not str and not (
        v_last_credited_meter_id is None and "last_credited_meter_id" not in data
    ):
        self.last_credited_meter_id = mismatch(
            v_last_credited_meter_id, at, "last_credited_meter_id", "string"
        )
    self.last_credited_units = v_last_credited_units
    if v_last_credited_units.__class__ is not int and not (
        v_last_credited_units is None and "last_credited_units" not in data
    ):
        self.last_credited_units = mismatch(v_last_credited_units, at, "last_credited_units", "integer")
    self.last_credited_at = v_last_credited_at
    if v_last_credited_at.__class__ is not str and not (
        v_last_credited_at is None and "last_credited_at" not in data
    ):
        self.last_credited_at = mismatch(v_last_credited_at, at, "last_credited_at", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "last_credited_meter_id": ("last_credited_meter_id", False, refuse_float),
    "last_credited_units": ("last_credited_units", False, whole),
    "last_credited_at": ("last_credited_at", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BenefitGrantMeterCreditProperties, _FIELDS)
