"""The codec of BenefitMeterCreditSubscriberProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, unique_id, whole

from ..models.benefit_meter_credit_subscriber_properties import BenefitMeterCreditSubscriberProperties


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitMeterCreditSubscriberProperties")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_units, v_rollover, v_meter_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_units, v_rollover, v_meter_id = _values(known)
    self: Any = new(BenefitMeterCreditSubscriberProperties)
    self.units = v_units
    if v_units.__class__ is not int:
        self.units = mismatch(v_units, at, "units", "integer")
    self.rollover = v_rollover
    if v_rollover.__class__ is not bool:
        self.rollover = mismatch(v_rollover, at, "rollover", "boolean")
    self.meter_id = unique_id(v_meter_id, at, "meter_id")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "units": ("units", False, whole),
    "rollover": ("rollover", False, plain),
    "meter_id": ("meter_id", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BenefitMeterCreditSubscriberProperties, _FIELDS)
