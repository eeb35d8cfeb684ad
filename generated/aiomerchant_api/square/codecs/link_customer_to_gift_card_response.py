"""The codec of LinkCustomerToGiftCardResponse.

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
from ..models.link_customer_to_gift_card_response import LinkCustomerToGiftCardResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_gift_card: Decode = decode_later(__name__, "gift_card", globals(), "decode_gift_card")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LinkCustomerToGiftCardResponse")
    get = data.get
    self: Any = new(LinkCustomerToGiftCardResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.gift_card = v = get("gift_card")
    if v is not None or "gift_card" in data:
        self.gift_card = decode_gift_card(v, (at, "gift_card"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "gift_card": ("gift_card", False, encode_later(__name__, "gift_card")),
}

encode = object_encoder(LinkCustomerToGiftCardResponse, _FIELDS)
