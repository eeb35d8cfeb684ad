"""The codec of CreateCardRequest.

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

from ..models.create_card_request import CreateCardRequest

decode_card: Decode = decode_later(__name__, "card", globals(), "decode_card")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateCardRequest")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_idempotency_key, v_source_id, v_verification_token, v_card = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_idempotency_key, v_source_id, v_verification_token, v_card = _values(known)
    self: Any = new(CreateCardRequest)
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str:
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self.source_id = v_source_id
    if v_source_id.__class__ is not str:
        self.source_id = mismatch(v_source_id, at, "source_id", "string")
    self.verification_token = v_verification_token
    if v_verification_token.__class__ is not str and not (
        v_verification_token is None and "verification_token" not in data
    ):
        self.verification_token = mismatch(v_verification_token, at, "verification_token", "string")
    self.card = decode_card(v_card, (at, "card"))
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, refuse_float),
    "source_id": ("source_id", False, refuse_float),
    "verification_token": ("verification_token", False, refuse_float),
    "card": ("card", False, encode_later(__name__, "card")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CreateCardRequest, _FIELDS)
