"""The codec of ProcessingFee.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.processing_fee import ProcessingFee

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ProcessingFee")
    get = data.get
    self: Any = new(ProcessingFee)
    self.effective_at = v = get("effective_at")
    if v is not None:
        self.effective_at = instant(v, at, "effective_at")
    self.type = v = get("type")
    if v.__class__ is not str and (v is not None):
        self.type = mismatch(v, at, "type", "string")
    self.amount_money = v = get("amount_money")
    if v is not None:
        self.amount_money = decode_money(v, (at, "amount_money"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "effective_at": ("effective_at", False, plain),
    "type": ("type", False, plain),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
}

encode = object_encoder(ProcessingFee, _FIELDS)
