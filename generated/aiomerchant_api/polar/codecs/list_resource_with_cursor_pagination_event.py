"""The codec of ListResourceWithCursorPaginationEvent.

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
)
from ..models.list_resource_with_cursor_pagination_event import ListResourceWithCursorPaginationEvent

decode_event: Decode = decode_later(__name__, "event", globals(), "decode_event")
decode_cursor_pagination: Decode = decode_later(
    __name__, "cursor_pagination", globals(), "decode_cursor_pagination"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListResourceWithCursorPaginationEvent")
    get = data.get
    self: Any = new(ListResourceWithCursorPaginationEvent)
    self.items = v = get("items")
    if v.__class__ is list:
        here = (at, "items[]")
        self.items = [decode_event(i, here) for i in v]
    else:
        self.items = mismatch(v, at, "items", "array")
    self.pagination = decode_cursor_pagination(get("pagination"), (at, "pagination"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "items": ("items", False, encode_list_of(encode_later(__name__, "event"))),
    "pagination": ("pagination", False, encode_later(__name__, "cursor_pagination")),
}

encode = object_encoder(ListResourceWithCursorPaginationEvent, _FIELDS)
