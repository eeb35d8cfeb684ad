"""The codec of SearchInvoicesRequest.

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
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)
from ..models.search_invoices_request import SearchInvoicesRequest

decode_invoice_query: Decode = decode_later(__name__, "invoice_query", globals(), "decode_invoice_query")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchInvoicesRequest")
    get = data.get
    self: Any = new(SearchInvoicesRequest)
    self.query = decode_invoice_query(get("query"), (at, "query"))
    self.limit = v = get("limit")
    if v.__class__ is not int and (v is not None or "limit" in data):
        self.limit = mismatch(v, at, "limit", "integer")
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None or "cursor" in data):
        self.cursor = mismatch(v, at, "cursor", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "query": ("query", False, encode_later(__name__, "invoice_query")),
    "limit": ("limit", False, refuse_float),
    "cursor": ("cursor", False, plain),
}

encode = object_encoder(SearchInvoicesRequest, _FIELDS)
