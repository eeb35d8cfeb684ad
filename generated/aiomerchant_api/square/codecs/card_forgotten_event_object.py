"""The codec of CardForgottenEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.card_forgotten_event_object import CardForgottenEventObject

decode_card_forgotten_event_card: Decode = decode_later(
    __name__, "card_forgotten_event_card", globals(), "decode_card_forgotten_event_card"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CardForgottenEventObject")
    get = data.get
    self: Any = new(CardForgottenEventObject)
    self.card = v = get("card")
    if v is not None:
        self.card = decode_card_forgotten_event_card(v, (at, "card"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "card": ("card", False, encode_later(__name__, "card_forgotten_event_card")),
}

encode = object_encoder(CardForgottenEventObject, _FIELDS)
