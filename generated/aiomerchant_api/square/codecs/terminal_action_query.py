"""The codec of TerminalActionQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.terminal_action_query import TerminalActionQuery

decode_terminal_action_query_filter: Decode = decode_later(
    __name__, "terminal_action_query_filter", globals(), "decode_terminal_action_query_filter"
)
decode_terminal_action_query_sort: Decode = decode_later(
    __name__, "terminal_action_query_sort", globals(), "decode_terminal_action_query_sort"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TerminalActionQuery")
    get = data.get
    self: Any = new(TerminalActionQuery)
    self.filter = v = get("filter")
    if v is not None:
        self.filter = decode_terminal_action_query_filter(v, (at, "filter"))
    self.sort = v = get("sort")
    if v is not None:
        self.sort = decode_terminal_action_query_sort(v, (at, "sort"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "filter": ("filter", False, encode_later(__name__, "terminal_action_query_filter")),
    "sort": ("sort", False, encode_later(__name__, "terminal_action_query_sort")),
}

encode = object_encoder(TerminalActionQuery, _FIELDS)
