"""The codec of UpdateCustomerGroupRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.update_customer_group_request import UpdateCustomerGroupRequest

decode_customer_group: Decode = decode_later(__name__, "customer_group", globals(), "decode_customer_group")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateCustomerGroupRequest")
    get = data.get
    self: Any = new(UpdateCustomerGroupRequest)
    self.group = decode_customer_group(get("group"), (at, "group"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "group": ("group", False, encode_later(__name__, "customer_group")),
}

encode = object_encoder(UpdateCustomerGroupRequest, _FIELDS)
