"""The codec of TerminalActionQuerySort.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain

from ..models.terminal_action_query_sort import TerminalActionQuerySort


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TerminalActionQuerySort")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_sort_order = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_sort_order = _values(known)
    self: Any = new(TerminalActionQuerySort)
    self.sort_order = v_sort_order
    if v_sort_order.__class__ is not str and v_sort_order is not None:
        self.sort_order = mismatch(v_sort_order, at, "sort_order", "string")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "sort_order": ("sort_order", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(TerminalActionQuerySort, _FIELDS)
