"""The codec of CatalogQuickAmount.

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
    plain,
    whole,
)

from ..models.catalog_quick_amount import CatalogQuickAmount

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogQuickAmount")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_type, v_amount, v_score, v_ordinal = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_type, v_amount, v_score, v_ordinal = _values(known)
    self: Any = new(CatalogQuickAmount)
    self.type = v_type
    if v_type.__class__ is not str:
        self.type = mismatch(v_type, at, "type", "string")
    self.amount = decode_money(v_amount, (at, "amount"))
    self.score = v_score
    if v_score.__class__ is not int and v_score is not None:
        self.score = mismatch(v_score, at, "score", "integer")
    self.ordinal = v_ordinal
    if v_ordinal.__class__ is not int and v_ordinal is not None:
        self.ordinal = mismatch(v_ordinal, at, "ordinal", "integer")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, plain),
    "amount": ("amount", False, encode_later(__name__, "money")),
    "score": ("score", False, whole),
    "ordinal": ("ordinal", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogQuickAmount, _FIELDS)
