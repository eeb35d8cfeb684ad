"""The codec of SearchTerminalCheckoutsResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.search_terminal_checkouts_response import SearchTerminalCheckoutsResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_terminal_checkout: Decode = decode_later(
    __name__, "terminal_checkout", globals(), "decode_terminal_checkout"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchTerminalCheckoutsResponse")
    get = data.get
    self: Any = new(SearchTerminalCheckoutsResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.checkouts = v = get("checkouts")
    if v.__class__ is list:
        here = (at, "checkouts[]")
        self.checkouts = [decode_terminal_checkout(i, here) for i in v]
    elif v is not None or "checkouts" in data:
        self.checkouts = mismatch(v, at, "checkouts", "array")
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "checkouts": ("checkouts", False, encode_list_of(encode_later(__name__, "terminal_checkout"))),
    "cursor": ("cursor", False, plain),
}

encode = object_encoder(SearchTerminalCheckoutsResponse, _FIELDS)
