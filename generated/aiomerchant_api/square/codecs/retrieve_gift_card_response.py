"""The codec of RetrieveGiftCardResponse.

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
)

from ..models.retrieve_gift_card_response import RetrieveGiftCardResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_gift_card: Decode = decode_later(__name__, "gift_card", globals(), "decode_gift_card")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RetrieveGiftCardResponse")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_errors, v_gift_card = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_errors, v_gift_card = _values(known)
    self: Any = new(RetrieveGiftCardResponse)
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self.gift_card = (
        None
        if v_gift_card is None and "gift_card" not in data
        else decode_gift_card(v_gift_card, (at, "gift_card"))
    )
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "gift_card": ("gift_card", False, encode_later(__name__, "gift_card")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(RetrieveGiftCardResponse, _FIELDS)
