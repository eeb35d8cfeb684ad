"""The codec of CreateGiftCardRequest.

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

from ..models.create_gift_card_request import CreateGiftCardRequest

decode_gift_card: Decode = decode_later(__name__, "gift_card", globals(), "decode_gift_card")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateGiftCardRequest")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_idempotency_key, v_location_id, v_gift_card = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_idempotency_key, v_location_id, v_gift_card = _values(known)
    self: Any = new(CreateGiftCardRequest)
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str:
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.gift_card = decode_gift_card(v_gift_card, (at, "gift_card"))
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, refuse_float),
    "location_id": ("location_id", False, refuse_float),
    "gift_card": ("gift_card", False, encode_later(__name__, "gift_card")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CreateGiftCardRequest, _FIELDS)
