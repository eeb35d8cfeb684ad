"""The codec of CreateCardRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.create_card_request import CreateCardRequest

decode_card: Decode = decode_later(__name__, "card", globals(), "decode_card")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateCardRequest")
    get = data.get
    self: Any = new(CreateCardRequest)
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str:
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self.source_id = v = get("source_id")
    if v.__class__ is not str:
        self.source_id = mismatch(v, at, "source_id", "string")
    self.verification_token = v = get("verification_token")
    if v.__class__ is not str and (v is not None or "verification_token" in data):
        self.verification_token = mismatch(v, at, "verification_token", "string")
    self.card = decode_card(get("card"), (at, "card"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, plain),
    "source_id": ("source_id", False, plain),
    "verification_token": ("verification_token", False, plain),
    "card": ("card", False, encode_later(__name__, "card")),
}

encode = object_encoder(CreateCardRequest, _FIELDS)
