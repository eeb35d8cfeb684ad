"""The codec of OrganizationCustomerPortalSettings.

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
    mismatch,
    new,
    object_encoder,
)

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
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_usage, v_subscription, v_customer = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_usage, v_subscription, v_customer = _values(known)
    self: Any = new(OrganizationCustomerPortalSettings)
    self.usage = decode_customer_portal_usage_settings(v_usage, (at, "usage"))
    self.subscription = decode_customer_portal_subscription_settings(v_subscription, (at, "subscription"))
    self.customer = (
        None
        if v_customer is None and "customer" not in data
        else decode_customer_portal_customer_settings(v_customer, (at, "customer"))
    )
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "usage": ("usage", False, encode_later(__name__, "customer_portal_usage_settings")),
    "subscription": ("subscription", False, encode_later(__name__, "customer_portal_subscription_settings")),
    "customer": ("customer", False, encode_later(__name__, "customer_portal_customer_settings")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrganizationCustomerPortalSettings, _FIELDS)
