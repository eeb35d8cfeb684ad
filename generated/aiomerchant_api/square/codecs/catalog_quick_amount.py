"""The codec of CatalogQuickAmount.

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
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)
from ..models.catalog_quick_amount import CatalogQuickAmount

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogQuickAmount")
    get = data.get
    self: Any = new(CatalogQuickAmount)
    self.type = v = get("type")
    if v.__class__ is not str:
        self.type = mismatch(v, at, "type", "string")
    self.amount = decode_money(get("amount"), (at, "amount"))
    self.score = v = get("score")
    if v.__class__ is not int and (v is not None):
        self.score = mismatch(v, at, "score", "integer")
    self.ordinal = v = get("ordinal")
    if v.__class__ is not int and (v is not None):
        self.ordinal = mismatch(v, at, "ordinal", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, plain),
    "amount": ("amount", False, encode_later(__name__, "money")),
    "score": ("score", False, refuse_float),
    "ordinal": ("ordinal", False, refuse_float),
}

encode = object_encoder(CatalogQuickAmount, _FIELDS)
