"""The codec of CreateGiftCardRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.create_gift_card_request import CreateGiftCardRequest

decode_gift_card: Decode = decode_later(__name__, "gift_card", globals(), "decode_gift_card")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateGiftCardRequest")
    get = data.get
    self: Any = new(CreateGiftCardRequest)
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str:
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self.location_id = v = get("location_id")
    if v.__class__ is not str:
        self.location_id = mismatch(v, at, "location_id", "string")
    self.gift_card = decode_gift_card(get("gift_card"), (at, "gift_card"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, plain),
    "location_id": ("location_id", False, plain),
    "gift_card": ("gift_card", False, encode_later(__name__, "gift_card")),
}

encode = object_encoder(CreateGiftCardRequest, _FIELDS)
