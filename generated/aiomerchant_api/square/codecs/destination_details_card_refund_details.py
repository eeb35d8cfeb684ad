"""The codec of DestinationDetailsCardRefundDetails.

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

from ..models.destination_details_card_refund_details import DestinationDetailsCardRefundDetails

decode_card: Decode = decode_later(__name__, "card", globals(), "decode_card")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DestinationDetailsCardRefundDetails")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_card, v_entry_method, v_auth_result_code = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_card, v_entry_method, v_auth_result_code = _values(known)
    self: Any = new(DestinationDetailsCardRefundDetails)
    self.card = None if v_card is None else decode_card(v_card, (at, "card"))
    self.entry_method = v_entry_method
    if v_entry_method.__class__ is not str and v_entry_method is not None:
        self.entry_method = mismatch(v_entry_method, at, "entry_method", "string")
    self.auth_result_code = v_auth_result_code
    if v_auth_result_code.__class__ is not str and v_auth_result_code is not None:
        self.auth_result_code = mismatch(v_auth_result_code, at, "auth_result_code", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "card": ("card", False, encode_later(__name__, "card")),
    "entry_method": ("entry_method", False, refuse_float),
    "auth_result_code": ("auth_result_code", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(DestinationDetailsCardRefundDetails, _FIELDS)
