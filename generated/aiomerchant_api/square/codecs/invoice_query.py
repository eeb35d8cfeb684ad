"""The codec of InvoiceQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.invoice_query import InvoiceQuery

decode_invoice_filter: Decode = decode_later(__name__, "invoice_filter", globals(), "decode_invoice_filter")
decode_invoice_sort: Decode = decode_later(__name__, "invoice_sort", globals(), "decode_invoice_sort")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "InvoiceQuery")
    get = data.get
    self: Any = new(InvoiceQuery)
    self.filter = decode_invoice_filter(get("filter"), (at, "filter"))
    self.sort = v = get("sort")
    if v is not None:
        self.sort = decode_invoice_sort(v, (at, "sort"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "filter": ("filter", False, encode_later(__name__, "invoice_filter")),
    "sort": ("sort", False, encode_later(__name__, "invoice_sort")),
}

encode = object_encoder(InvoiceQuery, _FIELDS)
