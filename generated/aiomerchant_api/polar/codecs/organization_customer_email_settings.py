"""The codec of OrganizationCustomerEmailSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.organization_customer_email_settings import OrganizationCustomerEmailSettings


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrganizationCustomerEmailSettings")
    get = data.get
    self: Any = new(OrganizationCustomerEmailSettings)
    self.order_confirmation = v = get("order_confirmation")
    if v.__class__ is not bool:
        self.order_confirmation = mismatch(v, at, "order_confirmation", "boolean")
    self.payment_method_expiration_reminder = v = get("payment_method_expiration_reminder")
    if v.__class__ is not bool:
        self.payment_method_expiration_reminder = mismatch(
            v, at, "payment_method_expiration_reminder", "boolean"
        )
    self.subscription_cancellation = v = get("subscription_cancellation")
    if v.__class__ is not bool:
        self.subscription_cancellation = mismatch(v, at, "subscription_cancellation", "boolean")
    self.subscription_confirmation = v = get("subscription_confirmation")
    if v.__class__ is not bool:
        self.subscription_confirmation = mismatch(v, at, "subscription_confirmation", "boolean")
    self.subscription_cycled = v = get("subscription_cycled")
    if v.__class__ is not bool:
        self.subscription_cycled = mismatch(v, at, "subscription_cycled", "boolean")
    self.subscription_cycled_after_trial = v = get("subscription_cycled_after_trial")
    if v.__class__ is not bool:
        self.subscription_cycled_after_trial = mismatch(v, at, "subscription_cycled_after_trial", "boolean")
    self.subscription_past_due = v = get("subscription_past_due")
    if v.__class__ is not bool:
        self.subscription_past_due = mismatch(v, at, "subscription_past_due", "boolean")
    self.subscription_paused = v = get("subscription_paused")
    if v.__class__ is not bool:
        self.subscription_paused = mismatch(v, at, "subscription_paused", "boolean")
    self.subscription_resumed = v = get("subscription_resumed")
    if v.__class__ is not bool:
        self.subscription_resumed = mismatch(v, at, "subscription_resumed", "boolean")
    self.subscription_renewal_reminder = v = get("subscription_renewal_reminder")
    if v.__class__ is not bool:
        self.subscription_renewal_reminder = mismatch(v, at, "subscription_renewal_reminder", "boolean")
    self.subscription_revoked = v = get("subscription_revoked")
    if v.__class__ is not bool:
        self.subscription_revoked = mismatch(v, at, "subscription_revoked", "boolean")
    self.subscription_trial_conversion_reminder = v = get("subscription_trial_conversion_reminder")
    if v.__class__ is not bool:
        self.subscription_trial_conversion_reminder = mismatch(
            v, at, "subscription_trial_conversion_reminder", "boolean"
        )
    self.subscription_uncanceled = v = get("subscription_uncanceled")
    if v.__class__ is not bool:
        self.subscription_uncanceled = mismatch(v, at, "subscription_uncanceled", "boolean")
    self.subscription_updated = v = get("subscription_updated")
    if v.__class__ is not bool:
        self.subscription_updated = mismatch(v, at, "subscription_updated", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "order_confirmation": ("order_confirmation", False, plain),
    "payment_method_expiration_reminder": ("payment_method_expiration_reminder", False, plain),
    "subscription_cancellation": ("subscription_cancellation", False, plain),
    "subscription_confirmation": ("subscription_confirmation", False, plain),
    "subscription_cycled": ("subscription_cycled", False, plain),
    "subscription_cycled_after_trial": ("subscription_cycled_after_trial", False, plain),
    "subscription_past_due": ("subscription_past_due", False, plain),
    "subscription_paused": ("subscription_paused", False, plain),
    "subscription_resumed": ("subscription_resumed", False, plain),
    "subscription_renewal_reminder": ("subscription_renewal_reminder", False, plain),
    "subscription_revoked": ("subscription_revoked", False, plain),
    "subscription_trial_conversion_reminder": ("subscription_trial_conversion_reminder", False, plain),
    "subscription_uncanceled": ("subscription_uncanceled", False, plain),
    "subscription_updated": ("subscription_updated", False, plain),
}

encode = object_encoder(OrganizationCustomerEmailSettings, _FIELDS)
