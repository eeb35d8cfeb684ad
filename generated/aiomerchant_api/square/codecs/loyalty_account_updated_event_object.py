"""The codec of LoyaltyAccountUpdatedEventObject.

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

from ..models.loyalty_account_updated_event_object import LoyaltyAccountUpdatedEventObject

decode_loyalty_account: Decode = decode_later(
    __name__, "loyalty_account", globals(), "decode_loyalty_account"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "LoyaltyAccountUpdatedEventObject")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_loyalty_account = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_loyalty_account = _values(known)
    self: Any = new(LoyaltyAccountUpdatedEventObject)
    self.loyalty_account = (
        None
        if v_loyalty_account is None
        else decode_loyalty_account(v_loyalty_account, (at, "loyalty_account"))
    )
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "loyalty_account": ("loyalty_account", False, encode_later(__name__, "loyalty_account")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(LoyaltyAccountUpdatedEventObject, _FIELDS)
