"""The codec of PayoutSentEventObject.

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

from ..models.payout_sent_event_object import PayoutSentEventObject

decode_payout: Decode = decode_later(__name__, "payout", globals(), "decode_payout")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PayoutSentEventObject")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_payout = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_payout = _values(known)
    self: Any = new(PayoutSentEventObject)
    self.payout = None if v_payout is None else decode_payout(v_payout, (at, "payout"))
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "payout": ("payout", False, encode_later(__name__, "payout")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(PayoutSentEventObject, _FIELDS)
