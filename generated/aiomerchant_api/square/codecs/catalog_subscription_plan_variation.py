"""The codec of CatalogSubscriptionPlanVariation.

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
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    whole,
)

from ..models.catalog_subscription_plan_variation import CatalogSubscriptionPlanVariation

decode_subscription_phase: Decode = decode_later(
    __name__, "subscription_phase", globals(), "decode_subscription_phase"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogSubscriptionPlanVariation")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        (
            v_name,
            v_phases,
            v_subscription_plan_id,
            v_monthly_billing_anchor_date,
            v_can_prorate,
            v_successor_plan_variation_id,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_name,
            v_phases,
            v_subscription_plan_id,
            v_monthly_billing_anchor_date,
            v_can_prorate,
            v_successor_plan_variation_id,
        ) = _values(known)
    self: Any = new(CatalogSubscriptionPlanVariation)
    self.name = v_name
    if v_name.__class__ is not str:
        self.name = mismatch(v_name, at, "name", "string")
    if v_phases.__class__ is list:
        here = (at, "phases[]")
        self.phases = [decode_subscription_phase(item, here) for item in v_phases]
    else:
        self.phases = mismatch(v_phases, at, "phases", "array")
    self.subscription_plan_id = v_subscription_plan_id
    if v_subscription_plan_id.__class__ is not str and v_subscription_plan_id is not None:
        self.subscription_plan_id = mismatch(v_subscription_plan_id, at, "subscription_plan_id", "string")
    self.monthly_billing_anchor_date = v_monthly_billing_anchor_date
    if v_monthly_billing_anchor_date.__class__ is not int and v_monthly_billing_anchor_date is not None:
        self.monthly_billing_anchor_date = mismatch(
            v_monthly_billing_anchor_date, at, "monthly_billing_anchor_date", "integer"
        )
    self.can_prorate = v_can_prorate
    if v_can_prorate.__class__ is not bool and v_can_prorate is not None:
        self.can_prorate = mismatch(v_can_prorate, at, "can_prorate", "boolean")
    self.successor_plan_variation_id = v_successor_plan_variation_id
    if v_successor_plan_variation_id.__class__ is not str and v_successor_plan_variation_id is not None:
        self.successor_plan_variation_id = mismatch(
            v_successor_plan_variation_id, at, "successor_plan_variation_id", "string"
        )
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, refuse_float),
    "phases": ("phases", False, encode_list_of(encode_later(__name__, "subscription_phase"))),
    "subscription_plan_id": ("subscription_plan_id", False, refuse_float),
    "monthly_billing_anchor_date": ("monthly_billing_anchor_date", False, whole),
    "can_prorate": ("can_prorate", False, plain),
    "successor_plan_variation_id": ("successor_plan_variation_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogSubscriptionPlanVariation, _FIELDS)
