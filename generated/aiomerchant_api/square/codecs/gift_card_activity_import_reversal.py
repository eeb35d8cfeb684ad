"""The codec of GiftCardActivityImportReversal.

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
)

from ..models.gift_card_activity_import_reversal import GiftCardActivityImportReversal

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "GiftCardActivityImportReversal")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_amount_money = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_amount_money = _values(known)
    self: Any = new(GiftCardActivityImportReversal)
    self.amount_money = decode_money(v_amount_money, (at, "amount_money"))
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(GiftCardActivityImportReversal, _FIELDS)
