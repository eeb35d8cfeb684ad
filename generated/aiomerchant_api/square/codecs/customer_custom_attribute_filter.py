"""The codec of CustomerCustomAttributeFilter.

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
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_key, v_filter, v_updated_at = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_key, v_filter, v_updated_at = _values(known)
    self: Any = new(CustomerCustomAttributeFilter)
    self.key = v_key
    if v_key.__class__ is not str:
        self.key = mismatch(v_key, at, "key", "string")
    self.filter = (
        None if v_filter is None else decode_customer_custom_attribute_filter_value(v_filter, (at, "filter"))
    )
    self.updated_at = (
        None
        if v_updated_at is None and "updated_at" not in data
        else decode_time_range(v_updated_at, (at, "updated_at"))
    )
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "key": ("key", False, refuse_float),
    "filter": ("filter", False, encode_later(__name__, "customer_custom_attribute_filter_value")),
    "updated_at": ("updated_at", False, encode_later(__name__, "time_range")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerCustomAttributeFilter, _FIELDS)
