"""The codec of GiftCardCustomerLinkedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.gift_card_customer_linked_event_object import GiftCardCustomerLinkedEventObject

decode_gift_card: Decode = decode_later(__name__, "gift_card", globals(), "decode_gift_card")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "GiftCardCustomerLinkedEventObject")
    get = data.get
    self: Any = new(GiftCardCustomerLinkedEventObject)
    self.gift_card = v = get("gift_card")
    if v is not None:
        self.gift_card = decode_gift_card(v, (at, "gift_card"))
    self.linked_customer_id = v = get("linked_customer_id")
    if v.__class__ is not str and (v is not None):
        self.linked_customer_id = mismatch(v, at, "linked_customer_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "gift_card": ("gift_card", False, encode_later(__name__, "gift_card")),
    "linked_customer_id": ("linked_customer_id", False, plain),
}

encode = object_encoder(GiftCardCustomerLinkedEventObject, _FIELDS)
