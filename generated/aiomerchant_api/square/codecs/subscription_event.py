"""The codec of SubscriptionEvent.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    full_date,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)
from ..models.subscription_event import SubscriptionEvent

decode_subscription_event_info: Decode = decode_later(
    __name__, "subscription_event_info", globals(), "decode_subscription_event_info"
)
decode_phase: Decode = decode_later(__name__, "phase", globals(), "decode_phase")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionEvent")
    get = data.get
    self: Any = new(SubscriptionEvent)
    self.id = v = get("id")
    if v.__class__ is not str:
        self.id = mismatch(v, at, "id", "string")
    self.subscription_event_type = v = get("subscription_event_type")
    if v.__class__ is not str:
        self.subscription_event_type = mismatch(v, at, "subscription_event_type", "string")
    self.effective_date = full_date(get("effective_date"), at, "effective_date")
    self.monthly_billing_anchor_date = v = get("monthly_billing_anchor_date")
    if v.__class__ is not int and (v is not None or "monthly_billing_anchor_date" in data):
        self.monthly_billing_anchor_date = mismatch(v, at, "monthly_billing_anchor_date", "integer")
    self.info = v = get("info")
    if v is not None:
        self.info = decode_subscription_event_info(v, (at, "info"))
    self.phases = v = get("phases")
    if v.__class__ is list:
        here = (at, "phases[]")
        self.phases = [decode_phase(i, here) for i in v]
    elif v is not None:
        self.phases = mismatch(v, at, "phases", "array")
    self.plan_variation_id = v = get("plan_variation_id")
    if v.__class__ is not str:
        self.plan_variation_id = mismatch(v, at, "plan_variation_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "subscription_event_type": ("subscription_event_type", False, plain),
    "effective_date": ("effective_date", False, plain),
    "monthly_billing_anchor_date": ("monthly_billing_anchor_date", False, refuse_float),
    "info": ("info", False, encode_later(__name__, "subscription_event_info")),
    "phases": ("phases", False, encode_list_of(encode_later(__name__, "phase"))),
    "plan_variation_id": ("plan_variation_id", False, plain),
}

encode = object_encoder(SubscriptionEvent, _FIELDS)
