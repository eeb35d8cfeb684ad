"""The codec of CustomerCustomAttributeFilterValue.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.customer_custom_attribute_filter_value import CustomerCustomAttributeFilterValue

decode_customer_text_filter: Decode = decode_later(
    __name__, "customer_text_filter", globals(), "decode_customer_text_filter"
)
decode_filter_value: Decode = decode_later(__name__, "filter_value", globals(), "decode_filter_value")
decode_time_range: Decode = decode_later(__name__, "time_range", globals(), "decode_time_range")
decode_float_number_range: Decode = decode_later(
    __name__, "float_number_range", globals(), "decode_float_number_range"
)
decode_customer_address_filter: Decode = decode_later(
    __name__, "customer_address_filter", globals(), "decode_customer_address_filter"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerCustomAttributeFilterValue")
    get = data.get
    self: Any = new(CustomerCustomAttributeFilterValue)
    self.email = v = get("email")
    if v is not None:
        self.email = decode_customer_text_filter(v, (at, "email"))
    self.phone = v = get("phone")
    if v is not None:
        self.phone = decode_customer_text_filter(v, (at, "phone"))
    self.text = v = get("text")
    if v is not None:
        self.text = decode_customer_text_filter(v, (at, "text"))
    self.selection = v = get("selection")
    if v is not None:
        self.selection = decode_filter_value(v, (at, "selection"))
    self.date = v = get("date")
    if v is not None:
        self.date = decode_time_range(v, (at, "date"))
    self.number = v = get("number")
    if v is not None:
        self.number = decode_float_number_range(v, (at, "number"))
    self.boolean = v = get("boolean")
    if v.__class__ is not bool and (v is not None):
        self.boolean = mismatch(v, at, "boolean", "boolean")
    self.address = v = get("address")
    if v is not None:
        self.address = decode_customer_address_filter(v, (at, "address"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "email": ("email", False, encode_later(__name__, "customer_text_filter")),
    "phone": ("phone", False, encode_later(__name__, "customer_text_filter")),
    "text": ("text", False, encode_later(__name__, "customer_text_filter")),
    "selection": ("selection", False, encode_later(__name__, "filter_value")),
    "date": ("date", False, encode_later(__name__, "time_range")),
    "number": ("number", False, encode_later(__name__, "float_number_range")),
    "boolean": ("boolean", False, plain),
    "address": ("address", False, encode_later(__name__, "customer_address_filter")),
}

encode = object_encoder(CustomerCustomAttributeFilterValue, _FIELDS)
