"""The codec of OrganizationCustomerEmailSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain

from ..models.organization_customer_email_settings import OrganizationCustomerEmailSettings


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrganizationCustomerEmailSettings")
    known = data if len(data) == 14 else _NOTHING | data
    try:
        (
            v_order_confirmation,
            v_payment_method_expiration_reminder,
            v_subscription_cancellation,
            v_subscription_confirmation,
            v_subscription_cycled,
            v_subscription_cycled_after_trial,
            v_subscription_past_due,
            v_subscription_paused,
            v_subscription_resumed,
            v_subscription_renewal_reminder,
            v_subscription_revoked,
            v_subscription_trial_conversion_reminder,
            v_subscription_uncanceled,
            v_subscription_updated,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_order_confirmation,
            v_payment_method_expiration_reminder,
            v_subscription_cancellation,
            v_subscription_confirmation,
            v_subscription_cycled,
            v_subscription_cycled_after_trial,
            v_subscription_past_due,
            v_subscription_paused,
            v_subscription_resumed,
            v_subscription_renewal_reminder,
            v_subscription_revoked,
            v_subscription_trial_conversion_reminder,
            v_subscription_uncanceled,
            v_subscription_updated,
        ) = _values(known)
    self: Any = new(OrganizationCustomerEmailSettings)
    self.order_confirmation = v_order_confirmation
    if v_order_confirmation.__class__ is not bool:
        self.order_confirmation = mismatch(v_order_confirmation, at, "order_confirmation", "boolean")
    self.payment_method_expiration_reminder = v_payment_method_expiration_reminder
    if v_payment_method_expiration_reminder.__class__ is not bool:
        self.payment_method_expiration_reminder = mismatch(
            v_payment_method_expiration_reminder, at, "payment_method_expiration_reminder", "boolean"
        )
    self.subscription_cancellation = v_subscription_cancellation
    if v_subscription_cancellation.__class__ is not bool:
        self.subscription_cancellation = mismatch(
            v_subscription_cancellation, at, "subscription_cancellation", "boolean"
        )
    self.subscription_confirmation = v_subscription_confirmation
    if v_subscription_confirmation.__class__ is not bool:
        self.subscription_confirmation = mismatch(
            v_subscription_confirmation, at, "subscription_confirmation", "boolean"
        )
    self.subscription_cycled = v_subscription_cycled
    if v_subscription_cycled.__class__ is not bool:
        self.subscription_cycled = mismatch(v_subscription_cycled, at, "subscription_cycled", "boolean")
    self.subscription_cycled_after_trial = v_subscription_cycled_after_trial
    if v_subscription_cycled_after_trial.__class__ is not bool:
        self.subscription_cycled_after_trial = mismatch(
            v_subscription_cycled_after_trial, at, "subscription_cycled_after_trial", "boolean"
        )
    self.subscription_past_due = v_subscription_past_due
    if v_subscription_past_due.__class__ is not bool:
        self.subscription_past_due = mismatch(v_subscription_past_due, at, "subscription_past_due", "boolean")
    self.subscription_paused = v_subscription_paused
    if v_subscription_paused.__class__ is not bool:
        self.subscription_paused = mismatch(v_subscription_paused, at, "subscription_paused", "boolean")
    self.subscription_resumed = v_subscription_resumed
    if v_subscription_resumed.__class__ is not bool:
        self.subscription_resumed = mismatch(v_subscription_resumed, at, "subscription_resumed", "boolean")
    self.subscription_renewal_reminder = v_subscription_renewal_reminder
    if v_subscription_renewal_reminder.__class__ is not bool:
        self.subscription_renewal_reminder = mismatch(
            v_subscription_renewal_reminder, at, "subscription_renewal_reminder", "boolean"
        )
    self.subscription_revoked = v_subscription_revoked
    if v_subscription_revoked.__class__ is not bool:
        self.subscription_revoked = mismatch(v_subscription_revoked, at, "subscription_revoked", "boolean")
    self.subscription_trial_conversion_reminder = v_subscription_trial_conversion_reminder
    if v_subscription_trial_conversion_reminder.__class__ is not bool:
        self.subscription_trial_conversion_reminder = mismatch(
            v_subscription_trial_conversion_reminder, at, "subscription_trial_conversion_reminder", "boolean"
        )
    self.subscription_uncanceled = v_subscription_uncanceled
    if v_subscription_uncanceled.__class__ is not bool:
        self.subscription_uncanceled = mismatch(
            v_subscription_uncanceled, at, "subscription_uncanceled", "boolean"
        )
    self.subscription_updated = v_subscription_updated
    if v_subscription_updated.__class__ is not bool:
        self.subscription_updated = mismatch(v_subscription_updated, at, "subscription_updated", "boolean")
    self._extra = None if len(known) == 14 else {key: known[key] for key in known if key not in _FIELDS}
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

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrganizationCustomerEmailSettings, _FIELDS)
