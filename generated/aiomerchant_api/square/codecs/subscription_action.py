"""The codec of SubscriptionAction.

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
from ..models.subscription_action import SubscriptionAction

decode_phase: Decode = decode_later(__name__, "phase", globals(), "decode_phase")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionAction")
    get = data.get
    self: Any = new(SubscriptionAction)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.type = v = get("type")
    if v.__class__ is not str and (v is not None):
        self.type = mismatch(v, at, "type", "string")
    self.effective_date = v = get("effective_date")
    if v is not None:
        self.effective_date = full_date(v, at, "effective_date")
    self.monthly_billing_anchor_date = v = get("monthly_billing_anchor_date")
    if v.__class__ is not int and (v is not None):
        self.monthly_billing_anchor_date = mismatch(v, at, "monthly_billing_anchor_date", "integer")
    self.phases = v = get("phases")
    if v.__class__ is list:
        here = (at, "phases[]")
        self.phases = [decode_phase(i, here) for i in v]
    elif v is not None:
        self.phases = mismatch(v, at, "phases", "array")
    self.new_plan_variation_id = v = get("new_plan_variation_id")
    if v.__class__ is not str and (v is not None):
        self.new_plan_variation_id = mismatch(v, at, "new_plan_variation_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "type": ("type", False, plain),
    "effective_date": ("effective_date", False, plain),
    "monthly_billing_anchor_date": ("monthly_billing_anchor_date", False, refuse_float),
    "phases": ("phases", False, encode_list_of(encode_later(__name__, "phase"))),
    "new_plan_variation_id": ("new_plan_variation_id", False, plain),
}

encode = object_encoder(SubscriptionAction, _FIELDS)
