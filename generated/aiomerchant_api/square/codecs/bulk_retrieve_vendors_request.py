"""The codec of BulkRetrieveVendorsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string
from ..models.bulk_retrieve_vendors_request import BulkRetrieveVendorsRequest

_vendor_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BulkRetrieveVendorsRequest")
    get = data.get
    self: Any = new(BulkRetrieveVendorsRequest)
    self.vendor_ids = v = get("vendor_ids")
    if v is not None:
        self.vendor_ids = _vendor_ids(v, at, "vendor_ids")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "vendor_ids": ("vendor_ids", False, plain),
}

encode = object_encoder(BulkRetrieveVendorsRequest, _FIELDS)
