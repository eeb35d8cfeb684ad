"""The codec of BulkRetrieveCustomersRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string
from ..models.bulk_retrieve_customers_request import BulkRetrieveCustomersRequest

_customer_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BulkRetrieveCustomersRequest")
    get = data.get
    self: Any = new(BulkRetrieveCustomersRequest)
    self.customer_ids = _customer_ids(get("customer_ids"), at, "customer_ids")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "customer_ids": ("customer_ids", False, plain),
}

encode = object_encoder(BulkRetrieveCustomersRequest, _FIELDS)
