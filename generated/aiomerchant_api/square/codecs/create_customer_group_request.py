"""The codec of CreateCustomerGroupRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    mismatch,
    new,
    object_encoder,
    refuse_float,
)

from ..models.create_customer_group_request import CreateCustomerGroupRequest

decode_customer_group: Decode = decode_later(__name__, "customer_group", globals(), "decode_customer_group")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateCustomerGroupRequest")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_idempotency_key, v_group = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_idempotency_key, v_group = _values(known)
    self: Any = new(CreateCustomerGroupRequest)
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str and not (
        v_idempotency_key is None and "idempotency_key" not in data
    ):
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self.group = decode_customer_group(v_group, (at, "group"))
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, refuse_float),
    "group": ("group", False, encode_later(__name__, "customer_group")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CreateCustomerGroupRequest, _FIELDS)
