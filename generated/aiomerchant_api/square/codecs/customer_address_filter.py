"""The codec of CustomerAddressFilter.

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

from ..models.customer_address_filter import CustomerAddressFilter

decode_customer_text_filter: Decode = decode_later(
    __name__, "customer_text_filter", globals(), "decode_customer_text_filter"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerAddressFilter")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_postal_code, v_country = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_postal_code, v_country = _values(known)
    self: Any = new(CustomerAddressFilter)
    self.postal_code = (
        None if v_postal_code is None else decode_customer_text_filter(v_postal_code, (at, "postal_code"))
    )
    self.country = v_country
    if v_country.__class__ is not str and v_country is not None:
        self.country = mismatch(v_country, at, "country", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "postal_code": ("postal_code", False, encode_later(__name__, "customer_text_filter")),
    "country": ("country", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerAddressFilter, _FIELDS)
