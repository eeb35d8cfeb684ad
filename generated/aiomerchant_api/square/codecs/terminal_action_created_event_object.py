"""The codec of TerminalActionCreatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.terminal_action_created_event_object import TerminalActionCreatedEventObject

decode_terminal_action: Decode = decode_later(
    __name__, "terminal_action", globals(), "decode_terminal_action"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TerminalActionCreatedEventObject")
    get = data.get
    self: Any = new(TerminalActionCreatedEventObject)
    self.action = v = get("action")
    if v is not None:
        self.action = decode_terminal_action(v, (at, "action"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "action": ("action", False, encode_later(__name__, "terminal_action")),
}

encode = object_encoder(TerminalActionCreatedEventObject, _FIELDS)
