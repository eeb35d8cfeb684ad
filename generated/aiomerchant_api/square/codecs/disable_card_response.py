"""The codec of DisableCardResponse.

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
)
from ..models.disable_card_response import DisableCardResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_card: Decode = decode_later(__name__, "card", globals(), "decode_card")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DisableCardResponse")
    get = data.get
    self: Any = new(DisableCardResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.card = v = get("card")
    if v is not None or "card" in data:
        self.card = decode_card(v, (at, "card"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "card": ("card", False, encode_later(__name__, "card")),
}

encode = object_encoder(DisableCardResponse, _FIELDS)
