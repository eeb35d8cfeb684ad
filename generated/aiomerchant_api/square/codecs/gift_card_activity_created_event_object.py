"""The codec of GiftCardActivityCreatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.gift_card_activity_created_event_object import GiftCardActivityCreatedEventObject

decode_gift_card_activity: Decode = decode_later(
    __name__, "gift_card_activity", globals(), "decode_gift_card_activity"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "GiftCardActivityCreatedEventObject")
    get = data.get
    self: Any = new(GiftCardActivityCreatedEventObject)
    self.gift_card_activity = v = get("gift_card_activity")
    if v is not None:
        self.gift_card_activity = decode_gift_card_activity(v, (at, "gift_card_activity"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "gift_card_activity": ("gift_card_activity", False, encode_later(__name__, "gift_card_activity")),
}

encode = object_encoder(GiftCardActivityCreatedEventObject, _FIELDS)
