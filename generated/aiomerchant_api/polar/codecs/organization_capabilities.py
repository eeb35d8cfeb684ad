"""The codec of OrganizationCapabilities.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.organization_capabilities import OrganizationCapabilities


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrganizationCapabilities")
    get = data.get
    self: Any = new(OrganizationCapabilities)
    self.checkout_payments = v = get("checkout_payments")
    if v.__class__ is not bool:
        self.checkout_payments = mismatch(v, at, "checkout_payments", "boolean")
    self.subscription_renewals = v = get("subscription_renewals")
    if v.__class__ is not bool:
        self.subscription_renewals = mismatch(v, at, "subscription_renewals", "boolean")
    self.payouts = v = get("payouts")
    if v.__class__ is not bool:
        self.payouts = mismatch(v, at, "payouts", "boolean")
    self.refunds = v = get("refunds")
    if v.__class__ is not bool:
        self.refunds = mismatch(v, at, "refunds", "boolean")
    self.api_access = v = get("api_access")
    if v.__class__ is not bool:
        self.api_access = mismatch(v, at, "api_access", "boolean")
    self.dashboard_access = v = get("dashboard_access")
    if v.__class__ is not bool:
        self.dashboard_access = mismatch(v, at, "dashboard_access", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "checkout_payments": ("checkout_payments", False, plain),
    "subscription_renewals": ("subscription_renewals", False, plain),
    "payouts": ("payouts", False, plain),
    "refunds": ("refunds", False, plain),
    "api_access": ("api_access", False, plain),
    "dashboard_access": ("dashboard_access", False, plain),
}

encode = object_encoder(OrganizationCapabilities, _FIELDS)
