"""The codec of CustomerCustomAttributeFilters.

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
from ..models.customer_custom_attribute_filters import CustomerCustomAttributeFilters

decode_customer_custom_attribute_filter: Decode = decode_later(
    __name__, "customer_custom_attribute_filter", globals(), "decode_customer_custom_attribute_filter"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerCustomAttributeFilters")
    get = data.get
    self: Any = new(CustomerCustomAttributeFilters)
    self.filters = v = get("filters")
    if v.__class__ is list:
        here = (at, "filters[]")
        self.filters = [decode_customer_custom_attribute_filter(i, here) for i in v]
    elif v is not None:
        self.filters = mismatch(v, at, "filters", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "filters": ("filters", False, encode_list_of(encode_later(__name__, "customer_custom_attribute_filter"))),
}

encode = object_encoder(CustomerCustomAttributeFilters, _FIELDS)
