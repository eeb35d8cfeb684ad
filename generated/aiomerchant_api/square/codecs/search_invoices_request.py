"""The codec of SearchInvoicesRequest.

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
    refuse_float,
    whole,
)

from ..models.search_invoices_request import SearchInvoicesRequest

decode_invoice_query: Decode = decode_later(__name__, "invoice_query", globals(), "decode_invoice_query")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchInvoicesRequest")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_query, v_limit, v_cursor = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_query, v_limit, v_cursor = _values(known)
    self: Any = new(SearchInvoicesRequest)
    self.query = decode_invoice_query(v_query, (at, "query"))
    self.limit = v_limit
    if v_limit.__class__ is not int and not (v_limit is None and "limit" not in data):
        self.limit = mismatch(v_limit, at, "limit", "integer")
    self.cursor = v_cursor
    if v_cursor.__class__ is not str and not (v_cursor is None and "cursor" not in data):
        self.cursor = mismatch(v_cursor, at, "cursor", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "query": ("query", False, encode_later(__name__, "invoice_query")),
    "limit": ("limit", False, whole),
    "cursor": ("cursor", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SearchInvoicesRequest, _FIELDS)
