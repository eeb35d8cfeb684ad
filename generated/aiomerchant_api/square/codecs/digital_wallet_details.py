"""The codec of DigitalWalletDetails.

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

from ..models.digital_wallet_details import DigitalWalletDetails

decode_cash_app_details: Decode = decode_later(
    __name__, "cash_app_details", globals(), "decode_cash_app_details"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DigitalWalletDetails")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_status, v_brand, v_cash_app_details = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_status, v_brand, v_cash_app_details = _values(known)
    self: Any = new(DigitalWalletDetails)
    self.status = v_status
    if v_status.__class__ is not str and v_status is not None:
        self.status = mismatch(v_status, at, "status", "string")
    self.brand = v_brand
    if v_brand.__class__ is not str and v_brand is not None:
        self.brand = mismatch(v_brand, at, "brand", "string")
    self.cash_app_details = (
        None
        if v_cash_app_details is None
        else decode_cash_app_details(v_cash_app_details, (at, "cash_app_details"))
    )
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "status": ("status", False, refuse_float),
    "brand": ("brand", False, refuse_float),
    "cash_app_details": ("cash_app_details", False, encode_later(__name__, "cash_app_details")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(DigitalWalletDetails, _FIELDS)
