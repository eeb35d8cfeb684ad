"""The codec of DestinationDetailsCardRefundDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.destination_details_card_refund_details import DestinationDetailsCardRefundDetails

decode_card: Decode = decode_later(__name__, "card", globals(), "decode_card")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DestinationDetailsCardRefundDetails")
    get = data.get
    self: Any = new(DestinationDetailsCardRefundDetails)
    self.card = v = get("card")
    if v is not None:
        self.card = decode_card(v, (at, "card"))
    self.entry_method = v = get("entry_method")
    if v.__class__ is not str and (v is not None):
        self.entry_method = mismatch(v, at, "entry_method", "string")
    self.auth_result_code = v = get("auth_result_code")
    if v.__class__ is not str and (v is not None):
        self.auth_result_code = mismatch(v, at, "auth_result_code", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "card": ("card", False, encode_later(__name__, "card")),
    "entry_method": ("entry_method", False, plain),
    "auth_result_code": ("auth_result_code", False, plain),
}

encode = object_encoder(DestinationDetailsCardRefundDetails, _FIELDS)
