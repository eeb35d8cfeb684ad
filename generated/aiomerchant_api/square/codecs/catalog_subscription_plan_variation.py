"""The codec of CatalogSubscriptionPlanVariation.

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
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)
from ..models.catalog_subscription_plan_variation import CatalogSubscriptionPlanVariation

decode_subscription_phase: Decode = decode_later(
    __name__, "subscription_phase", globals(), "decode_subscription_phase"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogSubscriptionPlanVariation")
    get = data.get
    self: Any = new(CatalogSubscriptionPlanVariation)
    self.name = v = get("name")
    if v.__class__ is not str:
        self.name = mismatch(v, at, "name", "string")
    self.phases = v = get("phases")
    if v.__class__ is list:
        here = (at, "phases[]")
        self.phases = [decode_subscription_phase(i, here) for i in v]
    else:
        self.phases = mismatch(v, at, "phases", "array")
    self.subscription_plan_id = v = get("subscription_plan_id")
    if v.__class__ is not str and (v is not None):
        self.subscription_plan_id = mismatch(v, at, "subscription_plan_id", "string")
    self.monthly_billing_anchor_date = v = get("monthly_billing_anchor_date")
    if v.__class__ is not int and (v is not None):
        self.monthly_billing_anchor_date = mismatch(v, at, "monthly_billing_anchor_date", "integer")
    self.can_prorate = v = get("can_prorate")
    if v.__class__ is not bool and (v is not None):
        self.can_prorate = mismatch(v, at, "can_prorate", "boolean")
    self.successor_plan_variation_id = v = get("successor_plan_variation_id")
    if v.__class__ is not str and (v is not None):
        self.successor_plan_variation_id = mismatch(v, at, "successor_plan_variation_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, plain),
    "phases": ("phases", False, encode_list_of(encode_later(__name__, "subscription_phase"))),
    "subscription_plan_id": ("subscription_plan_id", False, plain),
    "monthly_billing_anchor_date": ("monthly_billing_anchor_date", False, refuse_float),
    "can_prorate": ("can_prorate", False, plain),
    "successor_plan_variation_id": ("successor_plan_variation_id", False, plain),
}

encode = object_encoder(CatalogSubscriptionPlanVariation, _FIELDS)
