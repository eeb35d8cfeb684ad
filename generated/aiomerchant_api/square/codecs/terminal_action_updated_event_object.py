"""The codec of TerminalActionUpdatedEventObject.

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

from ..models.terminal_action_updated_event_object import TerminalActionUpdatedEventObject

decode_terminal_action: Decode = decode_later(
    __name__, "terminal_action", globals(), "decode_terminal_action"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TerminalActionUpdatedEventObject")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_action = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_action = _values(known)
    self: Any = new(TerminalActionUpdatedEventObject)
    self.action = None if v_action is None else decode_terminal_action(v_action, (at, "action"))
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "action": ("action", False, encode_later(__name__, "terminal_action")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(TerminalActionUpdatedEventObject, _FIELDS)
