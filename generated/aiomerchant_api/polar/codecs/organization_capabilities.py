"""The codec of OrganizationCapabilities.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain

from ..models.organization_capabilities import OrganizationCapabilities


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrganizationCapabilities")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        (
            v_checkout_payments,
            v_subscription_renewals,
            v_payouts,
            v_refunds,
            v_api_access,
            v_dashboard_access,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_checkout_payments,
            v_subscription_renewals,
            v_payouts,
            v_refunds,
            v_api_access,
            v_dashboard_access,
        ) = _values(known)
    self: Any = new(OrganizationCapabilities)
    self.checkout_payments = v_checkout_payments
    if v_checkout_payments.__class__ is not bool:
        self.checkout_payments = mismatch(v_checkout_payments, at, "checkout_payments", "boolean")
    self.subscription_renewals = v_subscription_renewals
    if v_subscription_renewals.__class__ is not bool:
        self.subscription_renewals = mismatch(v_subscription_renewals, at, "subscription_renewals", "boolean")
    self.payouts = v_payouts
    if v_payouts.__class__ is not bool:
        self.payouts = mismatch(v_payouts, at, "payouts", "boolean")
    self.refunds = v_refunds
    if v_refunds.__class__ is not bool:
        self.refunds = mismatch(v_refunds, at, "refunds", "boolean")
    self.api_access = v_api_access
    if v_api_access.__class__ is not bool:
        self.api_access = mismatch(v_api_access, at, "api_access", "boolean")
    self.dashboard_access = v_dashboard_access
    if v_dashboard_access.__class__ is not bool:
        self.dashboard_access = mismatch(v_dashboard_access, at, "dashboard_access", "boolean")
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "checkout_payments": ("checkout_payments", False, plain),
    "subscription_renewals": ("subscription_renewals", False, plain),
    "payouts": ("payouts", False, plain),
    "refunds": ("refunds", False, plain),
    "api_access": ("api_access", False, plain),
    "dashboard_access": ("dashboard_access", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrganizationCapabilities, _FIELDS)
