"""The codec of CustomerSeatClaimResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.customer_seat_claim_response import CustomerSeatClaimResponse

decode_customer_seat: Decode = decode_later(__name__, "customer_seat", globals(), "decode_customer_seat")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerSeatClaimResponse")
    get = data.get
    self: Any = new(CustomerSeatClaimResponse)
    self.seat = decode_customer_seat(get("seat"), (at, "seat"))
    self.customer_session_token = v = get("customer_session_token")
    if v.__class__ is not str:
        self.customer_session_token = mismatch(v, at, "customer_session_token", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "seat": ("seat", False, encode_later(__name__, "customer_seat")),
    "customer_session_token": ("customer_session_token", False, plain),
}

encode = object_encoder(CustomerSeatClaimResponse, _FIELDS)
