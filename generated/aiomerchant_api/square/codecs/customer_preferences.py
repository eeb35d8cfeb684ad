"""The codec of CustomerPreferences.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain

from ..models.customer_preferences import CustomerPreferences


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerPreferences")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_email_unsubscribed = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_email_unsubscribed = _values(known)
    self: Any = new(CustomerPreferences)
    self.email_unsubscribed = v_email_unsubscribed
    if v_email_unsubscribed.__class__ is not bool and v_email_unsubscribed is not None:
        self.email_unsubscribed = mismatch(v_email_unsubscribed, at, "email_unsubscribed", "boolean")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "email_unsubscribed": ("email_unsubscribed", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerPreferences, _FIELDS)
