"""The codec of CustomerPortalCustomerSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain

from ..models.customer_portal_customer_settings import CustomerPortalCustomerSettings


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerPortalCustomerSettings")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_allow_email_change = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_allow_email_change = _values(known)
    self: Any = new(CustomerPortalCustomerSettings)
    self.allow_email_change = v_allow_email_change
    if v_allow_email_change.__class__ is not bool and not (
        v_allow_email_change is None and "allow_email_change" not in data
    ):
        self.allow_email_change = mismatch(v_allow_email_change, at, "allow_email_change", "boolean")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "allow_email_change": ("allow_email_change", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerPortalCustomerSettings, _FIELDS)
