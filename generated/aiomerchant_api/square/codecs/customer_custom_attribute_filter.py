"""The codec of CustomerCustomAttributeFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.customer_custom_attribute_filter import CustomerCustomAttributeFilter

decode_customer_custom_attribute_filter_value: Decode = decode_later(
    __name__,
    "customer_custom_attribute_filter_value",
    globals(),
    "decode_customer_custom_attribute_filter_value",
)
decode_time_range: Decode = decode_later(__name__, "time_range", globals(), "decode_time_range")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerCustomAttributeFilter")
    get = data.get
    self: Any = new(CustomerCustomAttributeFilter)
    self.key = v = get("key")
    if v.__class__ is not str:
        self.key = mismatch(v, at, "key", "string")
    self.filter = v = get("filter")
    if v is not None:
        self.filter = decode_customer_custom_attribute_filter_value(v, (at, "filter"))
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = decode_time_range(v, (at, "updated_at"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "key": ("key", False, plain),
    "filter": ("filter", False, encode_later(__name__, "customer_custom_attribute_filter_value")),
    "updated_at": ("updated_at", False, encode_later(__name__, "time_range")),
}

encode = object_encoder(CustomerCustomAttributeFilter, _FIELDS)
