"""The codec of CustomerCustomAttributeFilterValue.

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
    plain,
)

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
    known = data if len(data) == 8 else _NOTHING | data
    try:
        v_email, v_phone, v_text, v_selection, v_date, v_number, v_boolean, v_address = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_email, v_phone, v_text, v_selection, v_date, v_number, v_boolean, v_address = _values(known)
    self: Any = new(CustomerCustomAttributeFilterValue)
    self.email = None if v_email is None else decode_customer_text_filter(v_email, (at, "email"))
    self.phone = None if v_phone is None else decode_customer_text_filter(v_phone, (at, "phone"))
    self.text = None if v_text is None else decode_customer_text_filter(v_text, (at, "text"))
    self.selection = None if v_selection is None else decode_filter_value(v_selection, (at, "selection"))
    self.date = None if v_date is None else decode_time_range(v_date, (at, "date"))
    self.number = None if v_number is None else decode_float_number_range(v_number, (at, "number"))
    self.boolean = v_boolean
    if v_boolean.__class__ is not bool and v_boolean is not None:
        self.boolean = mismatch(v_boolean, at, "boolean", "boolean")
    self.address = None if v_address is None else decode_customer_address_filter(v_address, (at, "address"))
    self._extra = None if len(known) == 8 else {key: known[key] for key in known if key not in _FIELDS}
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

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerCustomAttributeFilterValue, _FIELDS)
