"""The codec of LoyaltyPromotionCreatedEventObject.

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

from ..models.loyalty_promotion_created_event_object import LoyaltyPromotionCreatedEventObject

decode_loyalty_promotion: Decode = decode_later(
    __name__, "loyalty_promotion", globals(), "decode_loyalty_promotion"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyPromotionCreatedEventObject")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_loyalty_promotion = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_loyalty_promotion = _values(known)
    self: Any = new(LoyaltyPromotionCreatedEventObject)
    self.loyalty_promotion = (
        None
        if v_loyalty_promotion is None
        else decode_loyalty_promotion(v_loyalty_promotion, (at, "loyalty_promotion"))
    )
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "loyalty_promotion": ("loyalty_promotion", False, encode_later(__name__, "loyalty_promotion")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LoyaltyPromotionCreatedEventObject, _FIELDS)
