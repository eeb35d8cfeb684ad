"""The codec of GiftCardActivityCreatedEventObject.

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

from ..models.gift_card_activity_created_event_object import GiftCardActivityCreatedEventObject

decode_gift_card_activity: Decode = decode_later(
    __name__, "gift_card_activity", globals(), "decode_gift_card_activity"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "GiftCardActivityCreatedEventObject")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_gift_card_activity = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_gift_card_activity = _values(known)
    self: Any = new(GiftCardActivityCreatedEventObject)
    self.gift_card_activity = (
        None
        if v_gift_card_activity is None
        else decode_gift_card_activity(v_gift_card_activity, (at, "gift_card_activity"))
    )
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "gift_card_activity": ("gift_card_activity", False, encode_later(__name__, "gift_card_activity")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(GiftCardActivityCreatedEventObject, _FIELDS)
