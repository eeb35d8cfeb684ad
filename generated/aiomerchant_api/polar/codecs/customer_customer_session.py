"""The codec of CustomerCustomerSession.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, instant, mismatch, moment, new, object_encoder, refuse_float

from ..models.customer_customer_session import CustomerCustomerSession


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerCustomerSession")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_expires_at, v_return_url = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_expires_at, v_return_url = _values(known)
    self: Any = new(CustomerCustomerSession)
    self.expires_at = instant(v_expires_at, at, "expires_at")
    self.return_url = v_return_url
    if v_return_url.__class__ is not str and not (v_return_url is None and "return_url" in data):
        self.return_url = mismatch(v_return_url, at, "return_url", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "expires_at": ("expires_at", False, moment),
    "return_url": ("return_url", True, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerCustomerSession, _FIELDS)
