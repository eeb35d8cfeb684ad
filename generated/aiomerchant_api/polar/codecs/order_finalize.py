"""The codec of OrderFinalize.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, unique_id

from ..models.order_finalize import OrderFinalize


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrderFinalize")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_payment_method_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_payment_method_id = _values(known)
    self: Any = new(OrderFinalize)
    self.payment_method_id = (
        None if v_payment_method_id is None else unique_id(v_payment_method_id, at, "payment_method_id")
    )
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "payment_method_id": ("payment_method_id", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrderFinalize, _FIELDS)
