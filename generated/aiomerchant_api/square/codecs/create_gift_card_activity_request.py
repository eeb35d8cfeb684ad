"""The codec of CreateGiftCardActivityRequest.

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

from ..models.create_gift_card_activity_request import CreateGiftCardActivityRequest

decode_gift_card_activity: Decode = decode_later(
    __name__, "gift_card_activity", globals(), "decode_gift_card_activity"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateGiftCardActivityRequest")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_idempotency_key, v_gift_card_activity = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_idempotency_key, v_gift_card_activity = _values(known)
    self: Any = new(CreateGiftCardActivityRequest)
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str:
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self.gift_card_activity = decode_gift_card_activity(v_gift_card_activity, (at, "gift_card_activity"))
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, refuse_float),
    "gift_card_activity": ("gift_card_activity", False, encode_later(__name__, "gift_card_activity")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CreateGiftCardActivityRequest, _FIELDS)
