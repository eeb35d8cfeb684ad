"""The codec of SubscriptionAction.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    day,
    decode_later,
    encode_later,
    encode_list_of,
    full_date,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    whole,
)

from ..models.subscription_action import SubscriptionAction

decode_phase: Decode = decode_later(__name__, "phase", globals(), "decode_phase")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionAction")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        v_id, v_type, v_effective_date, v_monthly_billing_anchor_date, v_phases, v_new_plan_variation_id = (
            _values(known)
        )
    except KeyError:
        known = _NOTHING | data
        v_id, v_type, v_effective_date, v_monthly_billing_anchor_date, v_phases, v_new_plan_variation_id = (
            _values(known)
        )
    self: Any = new(SubscriptionAction)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.type = v_type
    if v_type.__class__ is not str and v_type is not None:
        self.type = mismatch(v_type, at, "type", "string")
    self.effective_date = (
        None if v_effective_date is None else full_date(v_effective_date, at, "effective_date")
    )
    self.monthly_billing_anchor_date = v_monthly_billing_anchor_date
    if v_monthly_billing_anchor_date.__class__ is not int and v_monthly_billing_anchor_date is not None:
        self.monthly_billing_anchor_date = mismatch(
            v_monthly_billing_anchor_date, at, "monthly_billing_anchor_date", "integer"
        )
    if v_phases.__class__ is list:
        here = (at, "phases[]")
        self.phases = [decode_phase(item, here) for item in v_phases]
    elif v_phases is None:
        self.phases = None
    else:
        self.phases = mismatch(v_phases, at, "phases", "array")
    self.new_plan_variation_id = v_new_plan_variation_id
    if v_new_plan_variation_id.__class__ is not str and v_new_plan_variation_id is not None:
        self.new_plan_variation_id = mismatch(v_new_plan_variation_id, at, "new_plan_variation_id", "string")
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "type": ("type", False, plain),
    "effective_date": ("effective_date", False, day),
    "monthly_billing_anchor_date": ("monthly_billing_anchor_date", False, whole),
    "phases": ("phases", False, encode_list_of(encode_later(__name__, "phase"))),
    "new_plan_variation_id": ("new_plan_variation_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SubscriptionAction, _FIELDS)
