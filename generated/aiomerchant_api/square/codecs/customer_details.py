"""The codec of CustomerDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain

from ..models.customer_details import CustomerDetails


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerDetails")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_customer_initiated, v_seller_keyed_in = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_customer_initiated, v_seller_keyed_in = _values(known)
    self: Any = new(CustomerDetails)
    self.customer_initiated = v_customer_initiated
    if v_customer_initiated.__class__ is not bool and v_customer_initiated is not None:
        self.customer_initiated = mismatch(v_customer_initiated, at, "customer_initiated", "boolean")
    self.seller_keyed_in = v_seller_keyed_in
    if v_seller_keyed_in.__class__ is not bool and v_seller_keyed_in is not None:
        self.seller_keyed_in = mismatch(v_seller_keyed_in, at, "seller_keyed_in", "boolean")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "customer_initiated": ("customer_initiated", False, plain),
    "seller_keyed_in": ("seller_keyed_in", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerDetails, _FIELDS)
