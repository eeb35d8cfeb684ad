"""The codec of SubscriptionEvent.

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

from ..models.subscription_event import SubscriptionEvent

decode_subscription_event_info: Decode = decode_later(
    __name__, "subscription_event_info", globals(), "decode_subscription_event_info"
)
decode_phase: Decode = decode_later(__name__, "phase", globals(), "decode_phase")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionEvent")
    known = data if len(data) == 7 else _NOTHING | data
    try:
        (
            v_id,
            v_subscription_event_type,
            v_effective_date,
            v_monthly_billing_anchor_date,
            v_info,
            v_phases,
            v_plan_variation_id,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_subscription_event_type,
            v_effective_date,
            v_monthly_billing_anchor_date,
            v_info,
            v_phases,
            v_plan_variation_id,
        ) = _values(known)
    self: Any = new(SubscriptionEvent)
    self.id = v_id
    if v_id.__class__ is not str:
        self.id = mismatch(v_id, at, "id", "string")
    self.subscription_event_type = v_subscription_event_type
    if v_subscription_event_type.__class__ is not str:
        self.subscription_event_type = mismatch(
            v_subscription_event_type, at, "subscription_event_type", "string"
        )
    self.effective_date = full_date(v_effective_date, at, "effective_date")
    self.monthly_billing_anchor_date = v_monthly_billing_anchor_date
    if v_monthly_billing_anchor_date.__class__ is not int and not (
        v_monthly_billing_anchor_date is None and "monthly_billing_anchor_date" not in data
    ):
        self.monthly_billing_anchor_date = mismatch(
            v_monthly_billing_anchor_date, at, "monthly_billing_anchor_date", "integer"
        )
    self.info = None if v_info is None else decode_subscription_event_info(v_info, (at, "info"))
    if v_phases.__class__ is list:
        here = (at, "phases[]")
        self.phases = [decode_phase(item, here) for item in v_phases]
    elif v_phases is None:
        self.phases = None
    else:
        self.phases = mismatch(v_phases, at, "phases", "array")
    self.plan_variation_id = v_plan_variation_id
    if v_plan_variation_id.__class__ is not str:
        self.plan_variation_id = mismatch(v_plan_variation_id, at, "plan_variation_id", "string")
    self._extra = None if len(known) == 7 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "subscription_event_type": ("subscription_event_type", False, plain),
    "effective_date": ("effective_date", False, day),
    "monthly_billing_anchor_date": ("monthly_billing_anchor_date", False, whole),
    "info": ("info", False, encode_later(__name__, "subscription_event_info")),
    "phases": ("phases", False, encode_list_of(encode_later(__name__, "phase"))),
    "plan_variation_id": ("plan_variation_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SubscriptionEvent, _FIELDS)
