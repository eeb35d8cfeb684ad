"""The codec of OrderVoidedMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float, whole

from ..models.order_voided_metadata import OrderVoidedMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderVoidedMetadata")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_order_id, v_amount, v_currency = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_order_id, v_amount, v_currency = _values(known)
    self: Any = new(OrderVoidedMetadata)
    self.order_id = v_order_id
    if v_order_id.__class__ is not str:
        self.order_id = mismatch(v_order_id, at, "order_id", "string")
    self.amount = v_amount
    if v_amount.__class__ is not int:
        self.amount = mismatch(v_amount, at, "amount", "integer")
    self.currency = v_currency
    if v_currency.__class__ is not str:
        self.currency = mismatch(v_currency, at, "currency", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "order_id": ("order_id", False, refuse_float),
    "amount": ("amount", False, whole),
    "currency": ("currency", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrderVoidedMetadata, _FIELDS)
