"""The codec of CardAutomaticallyUpdatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.card_automatically_updated_event_object import CardAutomaticallyUpdatedEventObject

decode_card: Decode = decode_later(__name__, "card", globals(), "decode_card")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CardAutomaticallyUpdatedEventObject")
    get = data.get
    self: Any = new(CardAutomaticallyUpdatedEventObject)
    self.card = v = get("card")
    if v is not None:
        self.card = decode_card(v, (at, "card"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "card": ("card", False, encode_later(__name__, "card")),
}

encode = object_encoder(CardAutomaticallyUpdatedEventObject, _FIELDS)
