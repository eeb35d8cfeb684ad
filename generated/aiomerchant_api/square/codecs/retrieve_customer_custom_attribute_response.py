"""The codec of RetrieveCustomerCustomAttributeResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    mismatch,
    new,
    object_encoder,
)
from ..models.retrieve_customer_custom_attribute_response import RetrieveCustomerCustomAttributeResponse

decode_custom_attribute: Decode = decode_later(
    __name__, "custom_attribute", globals(), "decode_custom_attribute"
)
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RetrieveCustomerCustomAttributeResponse")
    get = data.get
    self: Any = new(RetrieveCustomerCustomAttributeResponse)
    self.custom_attribute = v = get("custom_attribute")
    if v is not None or "custom_attribute" in data:
        self.custom_attribute = decode_custom_attribute(v, (at, "custom_attribute"))
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "custom_attribute": ("custom_attribute", False, encode_later(__name__, "custom_attribute")),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

encode = object_encoder(RetrieveCustomerCustomAttributeResponse, _FIELDS)
