"""The codec of OrganizationSubscriptionSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, whole

from ..models.organization_subscription_settings import OrganizationSubscriptionSettings


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrganizationSubscriptionSettings")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        (
            v_allow_multiple_subscriptions,
            v_proration_behavior,
            v_benefit_revocation_grace_period,
            v_prevent_trial_abuse,
            v_allow_customer_updates,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_allow_multiple_subscriptions,
            v_proration_behavior,
            v_benefit_revocation_grace_period,
            v_prevent_trial_abuse,
            v_allow_customer_updates,
        ) = _values(known)
    self: Any = new(OrganizationSubscriptionSettings)
    self.allow_multiple_subscriptions = v_allow_multiple_subscriptions
    if v_allow_multiple_subscriptions.__class__ is not bool:
        self.allow_multiple_subscriptions = mismatch(
            v_allow_multiple_subscriptions, at, "allow_multiple_subscriptions", "boolean"
        )
    self.proration_behavior = v_proration_behavior
    if v_proration_behavior.__class__ is not str:
        self.proration_behavior = mismatch(v_proration_behavior, at, "proration_behavior", "string")
    self.benefit_revocation_grace_period = v_benefit_revocation_grace_period
    if v_benefit_revocation_grace_period.__class__ is not int:
        self.benefit_revocation_grace_period = mismatch(
            v_benefit_revocation_grace_period, at, "benefit_revocation_grace_period", "integer"
        )
    self.prevent_trial_abuse = v_prevent_trial_abuse
    if v_prevent_trial_abuse.__class__ is not bool:
        self.prevent_trial_abuse = mismatch(v_prevent_trial_abuse, at, "prevent_trial_abuse", "boolean")
    self.allow_customer_updates = v_allow_customer_updates
    if v_allow_customer_updates.__class__ is not bool:
        self.allow_customer_updates = mismatch(
            v_allow_customer_updates, at, "allow_customer_updates", "boolean"
        )
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "allow_multiple_subscriptions": ("allow_multiple_subscriptions", False, plain),
    "proration_behavior": ("proration_behavior", False, plain),
    "benefit_revocation_grace_period": ("benefit_revocation_grace_period", False, whole),
    "prevent_trial_abuse": ("prevent_trial_abuse", False, plain),
    "allow_customer_updates": ("allow_customer_updates", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrganizationSubscriptionSettings, _FIELDS)
