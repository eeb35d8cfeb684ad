"""The codec of ListGiftCardsResponse.

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
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    refuse_float,
)

from ..models.list_gift_cards_response import ListGiftCardsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_gift_card: Decode = decode_later(__name__, "gift_card", globals(), "decode_gift_card")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListGiftCardsResponse")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_errors, v_gift_cards, v_cursor = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_errors, v_gift_cards, v_cursor = _values(known)
    self: Any = new(ListGiftCardsResponse)
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    if v_gift_cards.__class__ is list:
        here = (at, "gift_cards[]")
        self.gift_cards = [decode_gift_card(item, here) for item in v_gift_cards]
    elif v_gift_cards is None and "gift_cards" not in data:
        self.gift_cards = None
    else:
        self.gift_cards = mismatch(v_gift_cards, at, "gift_cards", "array")
    self.cursor = v_cursor
    if v_cursor.__class__ is not str and not (v_cursor is None and "cursor" not in data):
        self.cursor = mismatch(v_cursor, at, "cursor", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "gift_cards": ("gift_cards", False, encode_list_of(encode_later(__name__, "gift_card"))),
    "cursor": ("cursor", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ListGiftCardsResponse, _FIELDS)
