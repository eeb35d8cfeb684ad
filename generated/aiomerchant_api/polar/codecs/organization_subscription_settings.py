"""The codec of OrganizationSubscriptionSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float
from ..models.organization_subscription_settings import OrganizationSubscriptionSettings


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrganizationSubscriptionSettings")
    get = data.get
    self: Any = new(OrganizationSubscriptionSettings)
    self.allow_multiple_subscriptions = v = get("allow_multiple_subscriptions")
    if v.__class__ is not bool:
        self.allow_multiple_subscriptions = mismatch(v, at, "allow_multiple_subscriptions", "boolean")
    self.proration_behavior = v = get("proration_behavior")
    if v.__class__ is not str:
        self.proration_behavior = mismatch(v, at, "proration_behavior", "string")
    self.benefit_revocation_grace_period = v = get("benefit_revocation_grace_period")
    if v.__class__ is not int:
        self.benefit_revocation_grace_period = mismatch(v, at, "benefit_revocation_grace_period", "integer")
    self.prevent_trial_abuse = v = get("prevent_trial_abuse")
    if v.__class__ is not bool:
        self.prevent_trial_abuse = mismatch(v, at, "prevent_trial_abuse", "boolean")
    self.allow_customer_updates = v = get("allow_customer_updates")
    if v.__class__ is not bool:
        self.allow_customer_updates = mismatch(v, at, "allow_customer_updates", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "allow_multiple_subscriptions": ("allow_multiple_subscriptions", False, plain),
    "proration_behavior": ("proration_behavior", False, plain),
    "benefit_revocation_grace_period": ("benefit_revocation_grace_period", False, refuse_float),
    "prevent_trial_abuse": ("prevent_trial_abuse", False, plain),
    "allow_customer_updates": ("allow_customer_updates", False, plain),
}

encode = object_encoder(OrganizationSubscriptionSettings, _FIELDS)
