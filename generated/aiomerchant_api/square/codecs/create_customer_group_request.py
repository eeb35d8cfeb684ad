"""The codec of CreateCustomerGroupRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.create_customer_group_request import CreateCustomerGroupRequest

decode_customer_group: Decode = decode_later(__name__, "customer_group", globals(), "decode_customer_group")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateCustomerGroupRequest")
    get = data.get
    self: Any = new(CreateCustomerGroupRequest)
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str and (v is not None or "idempotency_key" in data):
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self.group = decode_customer_group(get("group"), (at, "group"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, plain),
    "group": ("group", False, encode_later(__name__, "customer_group")),
}

encode = object_encoder(CreateCustomerGroupRequest, _FIELDS)
