"""The codec of TerminalCheckoutQuerySort.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.terminal_checkout_query_sort import TerminalCheckoutQuerySort


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "TerminalCheckoutQuerySort")
    get = data.get
    self: Any = new(TerminalCheckoutQuerySort)
    self.sort_order = v = get("sort_order")
    if v.__class__ is not str and (v is not None):
        self.sort_order = mismatch(v, at, "sort_order", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "sort_order": ("sort_order", False, plain),
}

encode = object_encoder(TerminalCheckoutQuerySort, _FIELDS)
