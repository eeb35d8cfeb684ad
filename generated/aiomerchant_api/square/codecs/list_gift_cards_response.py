"""The codec of ListGiftCardsResponse.

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
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.list_gift_cards_response import ListGiftCardsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_gift_card: Decode = decode_later(__name__, "gift_card", globals(), "decode_gift_card")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListGiftCardsResponse")
    get = data.get
    self: Any = new(ListGiftCardsResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.gift_cards = v = get("gift_cards")
    if v.__class__ is list:
        here = (at, "gift_cards[]")
        self.gift_cards = [decode_gift_card(i, here) for i in v]
    elif v is not None or "gift_cards" in data:
        self.gift_cards = mismatch(v, at, "gift_cards", "array")
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "gift_cards": ("gift_cards", False, encode_list_of(encode_later(__name__, "gift_card"))),
    "cursor": ("cursor", False, plain),
}

encode = object_encoder(ListGiftCardsResponse, _FIELDS)
