"""The codec of BatchRetrieveOrdersRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string
from ..models.batch_retrieve_orders_request import BatchRetrieveOrdersRequest

_order_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BatchRetrieveOrdersRequest")
    get = data.get
    self: Any = new(BatchRetrieveOrdersRequest)
    self.location_id = v = get("location_id")
    if v.__class__ is not str and (v is not None):
        self.location_id = mismatch(v, at, "location_id", "string")
    self.order_ids = _order_ids(get("order_ids"), at, "order_ids")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "location_id": ("location_id", False, plain),
    "order_ids": ("order_ids", False, plain),
}

encode = object_encoder(BatchRetrieveOrdersRequest, _FIELDS)
