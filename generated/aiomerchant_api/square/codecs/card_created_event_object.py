"""The codec of CardCreatedEventObject.

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

from ..models.card_created_event_object import CardCreatedEventObject

decode_card: Decode = decode_later(__name__, "card", globals(), "decode_card")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CardCreatedEventObject")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_card = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_card = _values(known)
    self: Any = new(CardCreatedEventObject)
    self.card = None if v_card is None else decode_card(v_card, (at, "card"))
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "card": ("card", False, encode_later(__name__, "card")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CardCreatedEventObject, _FIELDS)
