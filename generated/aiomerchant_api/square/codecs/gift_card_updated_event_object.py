"""The codec of GiftCardUpdatedEventObject.

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

from ..models.gift_card_updated_event_object import GiftCardUpdatedEventObject

decode_gift_card: Decode = decode_later(__name__, "gift_card", globals(), "decode_gift_card")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "GiftCardUpdatedEventObject")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_gift_card = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_gift_card = _values(known)
    self: Any = new(GiftCardUpdatedEventObject)
    self.gift_card = None if v_gift_card is None else decode_gift_card(v_gift_card, (at, "gift_card"))
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "gift_card": ("gift_card", False, encode_later(__name__, "gift_card")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(GiftCardUpdatedEventObject, _FIELDS)
