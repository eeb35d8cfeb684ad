"""The codec of TerminalRefundUpdatedEventObject.

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

from ..models.terminal_refund_updated_event_object import TerminalRefundUpdatedEventObject

decode_terminal_refund: Decode = decode_later(
    __name__, "terminal_refund", globals(), "decode_terminal_refund"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TerminalRefundUpdatedEventObject")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_refund = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_refund = _values(known)
    self: Any = new(TerminalRefundUpdatedEventObject)
    self.refund = None if v_refund is None else decode_terminal_refund(v_refund, (at, "refund"))
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "refund": ("refund", False, encode_later(__name__, "terminal_refund")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(TerminalRefundUpdatedEventObject, _FIELDS)
