"""The codec of PayOrderRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    encode_list_of,
    list_of,
    mismatch,
    new,
    object_encoder,
    refuse_float,
    string,
    whole,
)

from ..models.pay_order_request import PayOrderRequest

_decode_payment_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PayOrderRequest")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_idempotency_key, v_order_version, v_payment_ids = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_idempotency_key, v_order_version, v_payment_ids = _values(known)
    self: Any = new(PayOrderRequest)
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str:
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self.order_version = v_order_version
    if v_order_version.__class__ is not int and v_order_version is not None:
        self.order_version = mismatch(v_order_version, at, "order_version", "integer")
    self.payment_ids = (
        None if v_payment_ids is None else _decode_payment_ids(v_payment_ids, at, "payment_ids")
    )
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, refuse_float),
    "order_version": ("order_version", False, whole),
    "payment_ids": ("payment_ids", False, encode_list_of(refuse_float)),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(PayOrderRequest, _FIELDS)
