"""The codec of UnlinkCustomerFromGiftCardRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.unlink_customer_from_gift_card_request import UnlinkCustomerFromGiftCardRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UnlinkCustomerFromGiftCardRequest")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_customer_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_customer_id = _values(known)
    self: Any = new(UnlinkCustomerFromGiftCardRequest)
    self.customer_id = v_customer_id
    if v_customer_id.__class__ is not str:
        self.customer_id = mismatch(v_customer_id, at, "customer_id", "string")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "customer_id": ("customer_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(UnlinkCustomerFromGiftCardRequest, _FIELDS)
