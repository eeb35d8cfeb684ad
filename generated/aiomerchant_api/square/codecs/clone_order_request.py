"""The codec of CloneOrderRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float, whole

from ..models.clone_order_request import CloneOrderRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CloneOrderRequest")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_order_id, v_version, v_idempotency_key = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_order_id, v_version, v_idempotency_key = _values(known)
    self: Any = new(CloneOrderRequest)
    self.order_id = v_order_id
    if v_order_id.__class__ is not str:
        self.order_id = mismatch(v_order_id, at, "order_id", "string")
    self.version = v_version
    if v_version.__class__ is not int and not (v_version is None and "version" not in data):
        self.version = mismatch(v_version, at, "version", "integer")
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str and v_idempotency_key is not None:
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "order_id": ("order_id", False, refuse_float),
    "version": ("version", False, whole),
    "idempotency_key": ("idempotency_key", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CloneOrderRequest, _FIELDS)
