"""The codec of InvoiceFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string
from ..models.invoice_filter import InvoiceFilter

_location_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "InvoiceFilter")
    get = data.get
    self: Any = new(InvoiceFilter)
    self.location_ids = _location_ids(get("location_ids"), at, "location_ids")
    self.customer_ids = v = get("customer_ids")
    if v is not None:
        self.customer_ids = _location_ids(v, at, "customer_ids")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "location_ids": ("location_ids", False, plain),
    "customer_ids": ("customer_ids", False, plain),
}

encode = object_encoder(InvoiceFilter, _FIELDS)
