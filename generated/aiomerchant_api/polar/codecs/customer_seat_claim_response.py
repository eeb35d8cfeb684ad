"""The codec of CustomerSeatClaimResponse.

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

from ..models.customer_seat_claim_response import CustomerSeatClaimResponse

decode_customer_seat: Decode = decode_later(__name__, "customer_seat", globals(), "decode_customer_seat")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerSeatClaimResponse")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_seat, v_customer_session_token = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_seat, v_customer_session_token = _values(known)
    self: Any = new(CustomerSeatClaimResponse)
    self.seat = decode_customer_seat(v_seat, (at, "seat"))
    self.customer_session_token = v_customer_session_token
    if v_customer_session_token.__class__ is not str:
        self.customer_session_token = mismatch(
            v_customer_session_token, at, "customer_session_token", "string"
        )
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "seat": ("seat", False, encode_later(__name__, "customer_seat")),
    "customer_session_token": ("customer_session_token", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerSeatClaimResponse, _FIELDS)
