"""The codec of RetrieveGiftCardFromNonceRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.retrieve_gift_card_from_nonce_request import RetrieveGiftCardFromNonceRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RetrieveGiftCardFromNonceRequest")
    get = data.get
    self: Any = new(RetrieveGiftCardFromNonceRequest)
    self.nonce = v = get("nonce")
    if v.__class__ is not str:
        self.nonce = mismatch(v, at, "nonce", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "nonce": ("nonce", False, plain),
}

encode = object_encoder(RetrieveGiftCardFromNonceRequest, _FIELDS)
