"""The codec of CustomerCustomAttributeFilters.

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
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_filters = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_filters = _values(known)
    self: Any = new(CustomerCustomAttributeFilters)
    if v_filters.__class__ is list:
        here = (at, "filters[]")
        self.filters = [decode_customer_custom_attribute_filter(item, here) for item in v_filters]
    elif v_filters is None:
        self.filters = None
    else:
        self.filters = mismatch(v_filters, at, "filters", "array")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "filters": ("filters", False, encode_list_of(encode_later(__name__, "customer_custom_attribute_filter"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerCustomAttributeFilters, _FIELDS)
