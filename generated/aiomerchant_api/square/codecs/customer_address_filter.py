"""The codec of CustomerAddressFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.customer_address_filter import CustomerAddressFilter

decode_customer_text_filter: Decode = decode_later(
    __name__, "customer_text_filter", globals(), "decode_customer_text_filter"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerAddressFilter")
    get = data.get
    self: Any = new(CustomerAddressFilter)
    self.postal_code = v = get("postal_code")
    if v is not None:
        self.postal_code = decode_customer_text_filter(v, (at, "postal_code"))
    self.country = v = get("country")
    if v.__class__ is not str and (v is not None):
        self.country = mismatch(v, at, "country", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "postal_code": ("postal_code", False, encode_later(__name__, "customer_text_filter")),
    "country": ("country", False, plain),
}

encode = object_encoder(CustomerAddressFilter, _FIELDS)
