"""The codec of GiftCardCreatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.gift_card_created_event_object import GiftCardCreatedEventObject

decode_gift_card: Decode = decode_later(__name__, "gift_card", globals(), "decode_gift_card")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "GiftCardCreatedEventObject")
    get = data.get
    self: Any = new(GiftCardCreatedEventObject)
    self.gift_card = v = get("gift_card")
    if v is not None:
        self.gift_card = decode_gift_card(v, (at, "gift_card"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "gift_card": ("gift_card", False, encode_later(__name__, "gift_card")),
}

encode = object_encoder(GiftCardCreatedEventObject, _FIELDS)
