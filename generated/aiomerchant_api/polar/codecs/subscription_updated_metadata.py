"""The codec of SubscriptionUpdatedMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float, whole

from ..models.subscription_updated_metadata import SubscriptionUpdatedMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubscriptionUpdatedMetadata")
    known = data if len(data) == 7 else _NOTHING | data
    try:
        (
            v_product_id,
            v_proration_behavior,
            v_discount_id,
            v_trial_end,
            v_seats,
            v_billing_period_end,
            v_subscription_id,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_product_id,
            v_proration_behavior,
            v_discount_id,
            v_trial_end,
            v_seats,
            v_billing_period_end,
            v_subscription_id,
        ) = _values(known)
    self: Any = new(SubscriptionUpdatedMetadata)
    self.product_id = v_product_id
    if v_product_id.__class__ is not str and not (v_product_id is None and "product_id" not in data):
        self.product_id = mismatch(v_product_id, at, "product_id", "string")
    self.proration_behavior = v_proration_behavior
    if v_proration_behavior.__class__ is not str and not (
        v_proration_behavior is None and "proration_behavior" not in data
    ):
        self.proration_behavior = mismatch(v_proration_behavior, at, "proration_behavior", "string")
    self.discount_id = v_discount_id
    if v_discount_id.__class__ is not str and v_discount_id is not None:
        self.discount_id = mismatch(v_discount_id, at, "discount_id", "string")
    self.trial_end = v_trial_end
    if v_trial_end.__class__ is not str and not (v_trial_end is None and "trial_end" not in data):
        self.trial_end = mismatch(v_trial_end, at, "trial_end", "string")
    self.seats = v_seats
    if v_seats.__class__ is not int and not (v_seats is None and "seats" not in data):
        self.seats = mismatch(v_seats, at, "seats", "integer")
    self.billing_period_end = v_billing_period_end
    if v_billing_period_end.__class__ is not str and not (
        v_billing_period_end is None and "billing_period_end" not in data
    ):
        self.billing_period_end = mismatch(v_billing_period_end, at, "billing_period_end", "string")
    self.subscription_id = v_subscription_id
    if v_subscription_id.__class__ is not str:
        self.subscription_id = mismatch(v_subscription_id, at, "subscription_id", "string")
    self._extra = None if len(known) == 7 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "product_id": ("product_id", False, refuse_float),
    "proration_behavior": ("proration_behavior", False, plain),
    "discount_id": ("discount_id", False, refuse_float),
    "trial_end": ("trial_end", False, refuse_float),
    "seats": ("seats", False, whole),
    "billing_period_end": ("billing_period_end", False, refuse_float),
    "subscription_id": ("subscription_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SubscriptionUpdatedMetadata, _FIELDS)
