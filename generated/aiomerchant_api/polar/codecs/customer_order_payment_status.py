"""The codec of CustomerOrderPaymentStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.customer_order_payment_status import CustomerOrderPaymentStatus


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerOrderPaymentStatus")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_status, v_error = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_status, v_error = _values(known)
    self: Any = new(CustomerOrderPaymentStatus)
    self.status = v_status
    if v_status.__class__ is not str:
        self.status = mismatch(v_status, at, "status", "string")
    self.error = v_error
    if v_error.__class__ is not str and v_error is not None:
        self.error = mismatch(v_error, at, "error", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "status": ("status", False, refuse_float),
    "error": ("error", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerOrderPaymentStatus, _FIELDS)
