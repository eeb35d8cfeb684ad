"""The codec of RetrieveGiftCardFromNonceRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.retrieve_gift_card_from_nonce_request import RetrieveGiftCardFromNonceRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RetrieveGiftCardFromNonceRequest")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_nonce = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_nonce = _values(known)
    self: Any = new(RetrieveGiftCardFromNonceRequest)
    self.nonce = v_nonce
    if v_nonce.__class__ is not str:
        self.nonce = mismatch(v_nonce, at, "nonce", "string")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "nonce": ("nonce", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(RetrieveGiftCardFromNonceRequest, _FIELDS)
