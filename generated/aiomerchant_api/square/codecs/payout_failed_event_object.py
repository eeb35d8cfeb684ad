"""The codec of PayoutFailedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.payout_failed_event_object import PayoutFailedEventObject

decode_payout: Decode = decode_later(__name__, "payout", globals(), "decode_payout")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PayoutFailedEventObject")
    get = data.get
    self: Any = new(PayoutFailedEventObject)
    self.payout = v = get("payout")
    if v is not None:
        self.payout = decode_payout(v, (at, "payout"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "payout": ("payout", False, encode_later(__name__, "payout")),
}

encode = object_encoder(PayoutFailedEventObject, _FIELDS)
