"""The codec of CustomerOrderInvoice.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.customer_order_invoice import CustomerOrderInvoice


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerOrderInvoice")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_url = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_url = _values(known)
    self: Any = new(CustomerOrderInvoice)
    self.url = v_url
    if v_url.__class__ is not str:
        self.url = mismatch(v_url, at, "url", "string")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "url": ("url", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerOrderInvoice, _FIELDS)
