"""The codec of DigitalWalletDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.digital_wallet_details import DigitalWalletDetails

decode_cash_app_details: Decode = decode_later(
    __name__, "cash_app_details", globals(), "decode_cash_app_details"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DigitalWalletDetails")
    get = data.get
    self: Any = new(DigitalWalletDetails)
    self.status = v = get("status")
    if v.__class__ is not str and (v is not None):
        self.status = mismatch(v, at, "status", "string")
    self.brand = v = get("brand")
    if v.__class__ is not str and (v is not None):
        self.brand = mismatch(v, at, "brand", "string")
    self.cash_app_details = v = get("cash_app_details")
    if v is not None:
        self.cash_app_details = decode_cash_app_details(v, (at, "cash_app_details"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "status": ("status", False, plain),
    "brand": ("brand", False, plain),
    "cash_app_details": ("cash_app_details", False, encode_later(__name__, "cash_app_details")),
}

encode = object_encoder(DigitalWalletDetails, _FIELDS)
