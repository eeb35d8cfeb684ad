"""The codec of OrganizationCustomerPortalSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.organization_customer_portal_settings import OrganizationCustomerPortalSettings

decode_customer_portal_usage_settings: Decode = decode_later(
    __name__, "customer_portal_usage_settings", globals(), "decode_customer_portal_usage_settings"
)
decode_customer_portal_subscription_settings: Decode = decode_later(
    __name__,
    "customer_portal_subscription_settings",
    globals(),
    "decode_customer_portal_subscription_settings",
)
decode_customer_portal_customer_settings: Decode = decode_later(
    __name__, "customer_portal_customer_settings", globals(), "decode_customer_portal_customer_settings"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrganizationCustomerPortalSettings")
    get = data.get
    self: Any = new(OrganizationCustomerPortalSettings)
    self.usage = decode_customer_portal_usage_settings(get("usage"), (at, "usage"))
    self.subscription = decode_customer_portal_subscription_settings(
        get("subscription"), (at, "subscription")
    )
    self.customer = v = get("customer")
    if v is not None or "customer" in data:
        self.customer = decode_customer_portal_customer_settings(v, (at, "customer"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "usage": ("usage", False, encode_later(__name__, "customer_portal_usage_settings")),
    "subscription": ("subscription", False, encode_later(__name__, "customer_portal_subscription_settings")),
    "customer": ("customer", False, encode_later(__name__, "customer_portal_customer_settings")),
}

encode = object_encoder(OrganizationCustomerPortalSettings, _FIELDS)
