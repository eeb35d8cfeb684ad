"""The codec of TerminalCheckoutCreatedEventObject.

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

from ..models.terminal_checkout_created_event_object import TerminalCheckoutCreatedEventObject

decode_terminal_checkout: Decode = decode_later(
    __name__, "terminal_checkout", globals(), "decode_terminal_checkout"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TerminalCheckoutCreatedEventObject")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_checkout = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_checkout = _values(known)
    self: Any = new(TerminalCheckoutCreatedEventObject)
    self.checkout = None if v_checkout is None else decode_terminal_checkout(v_checkout, (at, "checkout"))
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "checkout": ("checkout", False, encode_later(__name__, "terminal_checkout")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(TerminalCheckoutCreatedEventObject, _FIELDS)
