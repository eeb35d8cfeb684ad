"""The codec of CustomerEmailUpdateRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.customer_email_update_request import CustomerEmailUpdateRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerEmailUpdateRequest")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_email = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_email = _values(known)
    self: Any = new(CustomerEmailUpdateRequest)
    self.email = v_email
    if v_email.__class__ is not str:
        self.email = mismatch(v_email, at, "email", "string")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "email": ("email", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerEmailUpdateRequest, _FIELDS)
