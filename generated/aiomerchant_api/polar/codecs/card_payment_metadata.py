"""The codec of CardPaymentMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.card_payment_metadata import CardPaymentMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CardPaymentMetadata")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_brand, v_last4 = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_brand, v_last4 = _values(known)
    self: Any = new(CardPaymentMetadata)
    self.brand = v_brand
    if v_brand.__class__ is not str:
        self.brand = mismatch(v_brand, at, "brand", "string")
    self.last4 = v_last4
    if v_last4.__class__ is not str:
        self.last4 = mismatch(v_last4, at, "last4", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "brand": ("brand", False, refuse_float),
    "last4": ("last4", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CardPaymentMetadata, _FIELDS)
